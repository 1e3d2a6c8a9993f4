import {
  relationOf,
  type ChainLink,
  type CueKind,
  type Span,
  type TokenRange,
} from '../../../model/index.ts';
import type { FoundStatement } from '../found-statement.ts';
import { spanOfRange } from '../../scene.ts';
import type { Cast } from '../who/cast.ts';
import { coreOf, nounOf } from '../who/core-of.ts';
import { tellSpeaker } from '../who/tell-speaker.ts';
import { isNobody } from './is-nobody.ts';
import { isPaper } from './is-paper.ts';
import { cueTokens, dependentsOf, isSpoken, isWithin, phraseAround, prepositionOf } from './surroundings.ts';

/** Papers that the words stand in: "the report said", "said in a letter", "according to a filing by Lind", "wrote on Twitter". */
export function findDocuments(cast: Cast, found: FoundStatement, kind: CueKind): readonly ChainLink[] {
  const links: ChainLink[] = [];
  if (found.speaker) {
    const core = coreOf(cast, found.speaker);
    if (isPaper(cast, nounOf(cast, core)) && !isNobody(cast, found.speaker))
      links.push(toLink(cast, core, [spanOfRange(cast, found.cue)], kind));
  }
  const nouns = new Set([...dependentsOf(cast, found), ...cueTokens(found)]);
  for (const noun of nouns) {
    if (isSpoken(found, noun) || !(isPlace(cast, noun) || isSent(cast, found, noun))) continue;
    const phrase = phraseAround(cast, found, noun);
    const core = coreOf(cast, phrase);
    const opening = { first: phrase.first, last: core.first - 1 };
    links.push(
      toLink(cast, core, [spanOfRange(cast, core.first > phrase.first ? opening : found.cue)], kind),
    );
  }
  return links;
}

/** "In a letter", "on Twitter", "according to a letter"; not "on a letter", which would be what is spoken of. */
function isPlace(cast: Cast, noun: number): boolean {
  if (!/^(?:obl|nmod)/u.test(relationOf(cast.analysis, noun))) return false;
  const preposition = prepositionOf(cast, noun);
  if (/^(?:on|via|over)$/u.test(preposition)) return cast.lexicon.platforms.has(cast.lower[noun] ?? '');
  return /^(?:in|through|per|according)$/u.test(preposition) && isPaper(cast, noun);
}

/** "Sent a letter", where the letter is part of the cue. */
function isSent(cast: Cast, { cue }: FoundStatement, noun: number): boolean {
  return relationOf(cast.analysis, noun) === 'obj' && isWithin(noun, cue) && isPaper(cast, noun);
}

function toLink(cast: Cast, core: TokenRange, spans: readonly Span[], kind: CueKind): ChainLink {
  return { kind: 'document', speaker: tellSpeaker(cast, core), cue: { spans, kind } };
}
