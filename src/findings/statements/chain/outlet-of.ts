import { lemmaOf, relationOf, sliceOf, tagOf } from '../../../model/index.ts';
import { spanOfRange } from '../../scene.ts';
import { nameOn, type Cast } from '../who/cast.ts';
import { bareName } from '../who/sourcing-lexicon.ts';

/** Whether a noun means a publisher, and whether that is an agency; null where it is none that is known. */
export function outletOf(cast: Cast, noun: number): 'agency' | 'outlet' | null {
  const { analysis, lexicon, lower, text } = cast;
  const name = nameOn(cast, noun);
  if (!name) {
    const isNoun = tagOf(analysis, noun) === 'NOUN' && lexicon.outletNouns.has(lemmaOf(analysis, noun));
    return isNoun ? 'outlet' : (lexicon.outlets.get(lower[noun] ?? '') ?? null);
  }
  const known = lexicon.outlets.get(bareName(sliceOf(text, spanOfRange(cast, name))));
  if (known) return known;
  if (name.mention.kind === 'person' || name.mention.kind === 'place') return null;
  for (let token = name.first; token <= name.last; token++)
    if (lexicon.outletNames.has(lower[token] ?? '')) return 'outlet';
  return null;
}

/** The publisher that a noun is or belongs to: "the Courier", and that of "the Courier's Jan Roe". */
export function publisherAt(cast: Cast, noun: number): number | undefined {
  if (outletOf(cast, noun) !== null) return noun;
  return (cast.children[noun] ?? []).find(
    (child) =>
      /^(?:nmod:poss|compound)$/u.test(relationOf(cast.analysis, child)) &&
      nameOn(cast, child) !== undefined &&
      outletOf(cast, child) !== null,
  );
}

/** Whether a noun is the name of a body, which may be a publisher where the words around say so: "told X in an interview". */
export function isBody(cast: Cast, noun: number): boolean {
  const name = nameOn(cast, noun);
  return name !== undefined && /^(?:organisation|other)$/u.test(name.mention.kind);
}
