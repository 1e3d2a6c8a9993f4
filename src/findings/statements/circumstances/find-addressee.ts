import { relationOf, tagOf, type Speaker, type TokenRange } from '../../../model/index.ts';
import { outletOf } from '../chain/outlet-of.ts';
import { cueTokens, dependentsOf, isWithin, lemmaIn, prepositionOf } from '../chain/surroundings.ts';
import type { FoundStatement } from '../found-statement.ts';
import { branchOf } from '../who/branch-of.ts';
import type { Cast } from '../who/cast.ts';
import { coreOf } from '../who/core-of.ts';
import { tellSpeaker } from '../who/tell-speaker.ts';

/**
 * To whom it was said: "told lawmakers that", "said to reporters", "urged the ministry to", "the North was warned". A publisher that
 * was told is a hop and none.
 *
 * @example findAddressee(cast, found)?.spans // [[9, 18]], "lawmakers"
 */
export function findAddressee(cast: Cast, found: FoundStatement): Speaker | null {
  // "In a letter to the minister": what hangs on the cue may tell it as well.
  for (const word of [...cueTokens(found), ...dependentsOf(cast, found)]) {
    const frames = cast.lexicon.addressing.get(lemmaIn(cast, word));
    const addressed =
      frames && (cast.children[word] ?? []).find((child) => isAddressed(cast, found, word, child, frames));
    if (addressed !== undefined && outletOf(cast, addressed) === null)
      return tellSpeaker(cast, coreOf(cast, phraseOf(cast, found, addressed)));
  }
  return null;
}

function isAddressed(
  cast: Cast,
  found: FoundStatement,
  word: number,
  noun: number,
  frames: ReadonlySet<string>,
): boolean {
  const { analysis } = cast;
  if (isWithin(noun, found.speaker) || !/^(?:NOUN|PROPN|PRON|NUM|DET)$/u.test(tagOf(analysis, noun)))
    return false;
  const isInside = isWithin(noun, ...found.content);
  const goesOn = (cast.children[word] ?? []).some(
    (child) => child > noun && /^(?:ccomp|xcomp|advcl|obl|acl|parataxis)$/u.test(relationOf(analysis, child)),
  );
  // "Told the story" has no addressee; "urged the ministry to go" has one, though it stands in what is urged.
  const isOpen = !isInside || (goesOn && opens(found, noun));
  const relation = relationOf(analysis, noun);
  if (relation === 'iobj') return frames.has('object') || frames.has('two');
  if (!isSomebody(cast, noun)) return false;
  if (relation === 'nsubj:pass') return frames.has('object');
  if (relation === 'obj') return frames.has('object') && isOpen;
  return /^(?:obl|nmod)$/u.test(relation) && frames.has(prepositionOf(cast, noun)) && isOpen;
}

/** Whether a noun stands at the beginning of the content. */
function opens({ content }: FoundStatement, noun: number): boolean {
  return content.some(({ first }) => noun >= first && noun <= first + 8);
}

/** Whoever can be spoken to: somebody, a body, a place that stands for its government. */
function isSomebody(cast: Cast, noun: number): boolean {
  const { analysis, lexicon, mentions } = cast;
  if (/^(?:it|that|this|what|who|which)$/u.test(cast.lower[noun] ?? '')) return false;
  return (
    tagOf(analysis, noun) === 'PRON' ||
    lexicon.persons.has(lemmaIn(cast, noun)) ||
    lexicon.bodies.has(lemmaIn(cast, noun)) ||
    (mentions.get(noun) ?? []).some(({ mention }) => mention.kind !== 'document' && mention.kind !== 'weapon')
  );
}

function phraseOf(cast: Cast, found: FoundStatement, noun: number): TokenRange {
  return branchOf(cast, noun, {
    isBarred: (token) => isWithin(token, found.speaker, found.cue) && token > noun,
  });
}
