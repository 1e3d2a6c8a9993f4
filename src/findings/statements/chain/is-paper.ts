import { lemmaOf } from '../../../model/index.ts';
import { nameOn, type Cast } from '../who/cast.ts';
import { outletOf } from './outlet-of.ts';

/** Whether a noun means something that words stand in: "a letter", "Resolution 1718"; not the Harbour Post. */
export function isPaper(cast: Cast, noun: number): boolean {
  const { analysis, lexicon, lower } = cast;
  if (nameOn(cast, noun)?.mention.kind === 'document') return true;
  const isKnown = lexicon.papers.has(lemmaOf(analysis, noun)) || lexicon.papers.has(lower[noun] ?? '');
  return isKnown && outletOf(cast, noun) === null;
}
