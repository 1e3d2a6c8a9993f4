import { relationOf, type ChainLink, type CueKind, type TokenRange } from '../../../model/index.ts';
import type { FoundStatement } from '../found-statement.ts';
import { spanOfRange } from '../../scene.ts';
import type { Cast } from '../who/cast.ts';
import { coreOf, nounOf } from '../who/core-of.ts';
import { tellSpeaker } from '../who/tell-speaker.ts';
import { isBody, outletOf, publisherAt } from './outlet-of.ts';
import { dependentsOf, lemmaIn, phraseAround, prepositionOf } from './surroundings.ts';

/** A publisher that words were told to: "told the Courier", "in an interview with the Courier", "said on Harbour Radio". */
export function findOutletsTold(cast: Cast, found: FoundStatement, kind: CueKind): readonly ChainLink[] {
  const dependents = dependentsOf(cast, found);
  const talks = dependents.filter((noun) => cast.lexicon.relays.get(lemmaIn(cast, noun))?.has('interview'));
  const links: ChainLink[] = [];
  for (const noun of dependents) {
    const outlet = toldAt(cast, noun, talks.length > 0);
    if (outlet === undefined) continue;
    const phrase = phraseAround(cast, found, outlet);
    const core = nameIn(cast, phrase);
    const opening = { first: phrase.first, last: core.first - 1 };
    const spans = [spanOfRange(cast, core.first > phrase.first ? opening : found.cue)];
    links.push({ kind: 'told', speaker: tellSpeaker(cast, core), cue: { spans, kind } });
  }
  for (const talk of talks) {
    const outlet = (cast.children[talk] ?? []).find((noun) => isInterviewer(cast, noun));
    if (outlet === undefined) continue;
    const whole = phraseAround(cast, found, talk);
    const core = nameIn(
      cast,
      outlet < talk ? { first: outlet, last: outlet } : phraseAround(cast, found, outlet),
    );
    links.push({
      kind: 'told',
      speaker: tellSpeaker(cast, core),
      cue: { spans: [spanOfRange(cast, before(whole, core, talk))], kind: 'say' },
    });
  }
  return links;
}

/** The publisher's own name, without the sign of an owner. */
function nameIn(cast: Cast, phrase: TokenRange): TokenRange {
  const core = coreOf(cast, phrase);
  return { first: core.first, last: nounOf(cast, core) };
}

/** The publisher that a noun beside the cue is or belongs to, where it is told: as an object, or by a preposition. */
function toldAt(cast: Cast, noun: number, isInterview: boolean): number | undefined {
  const relation = relationOf(cast.analysis, noun);
  if (/^(?:obj|iobj|nsubj:pass)$/u.test(relation))
    return publisherAt(cast, noun) ?? (isInterview && isBody(cast, noun) ? noun : undefined);
  const preposition = prepositionOf(cast, noun);
  const isSaid = /^obl(?!:agent)/u.test(relation) && /^(?:to|with|on|in)$/u.test(preposition);
  const isPlatform = preposition === 'on' && cast.lexicon.platforms.has(cast.lower[noun] ?? '');
  return isSaid && !isPlatform ? publisherAt(cast, noun) : undefined;
}

function isInterviewer(cast: Cast, noun: number): boolean {
  const relation = relationOf(cast.analysis, noun);
  if (!/^(?:nmod|compound|obl)/u.test(relation)) return false;
  if (outletOf(cast, noun) !== null) return true;
  return /^(?:with|to|on|by)$/u.test(prepositionOf(cast, noun)) && isBody(cast, noun);
}

/** "In an interview with" of "in an interview with the Courier"; "in" of "in a Courier interview". */
function before({ first }: TokenRange, core: TokenRange, talk: number): TokenRange {
  return { first: Math.min(first, talk), last: Math.max(first, core.first - 1) };
}
