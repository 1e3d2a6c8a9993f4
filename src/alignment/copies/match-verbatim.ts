import { hashGrams } from '../../learn/hash-grams.ts';
import type { SharedRun } from './shared-run.ts';

/** Fewer equal words in a row happen by chance or by idiom. */
const FEWEST_WORDS = 12;
/** Of a run of words that repeats within one article, so many places are tried. */
const MOST_PLACES = 4;

/** Where each run of twelve words stands in an article; made once, asked for every candidate. */
export type GramPlaces = ReadonlyMap<number, readonly number[]>;

export function placeGrams(words: Uint32Array): GramPlaces {
  const places = new Map<number, number[]>();
  hashGrams(words, FEWEST_WORDS).forEach((gram, index) => {
    const known = places.get(gram);
    if (!known) places.set(gram, [index]);
    else if (known.length < MOST_PLACES) known.push(index);
  });
  return places;
}

function equalWordsFrom(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  let length = 0;
  while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
  return length;
}

/**
 * The runs of at least twelve words that stand equal in both, apart in `from`, the longest at each place. Linear in
 * the words of `from`: what was matched is not looked at again.
 */
export function matchVerbatim(from: Uint32Array, to: Uint32Array, places: GramPlaces): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  const grams = hashGrams(from, FEWEST_WORDS);
  for (let i = 0; i < grams.length; i++) {
    let longest = 0;
    let at = 0;
    for (const place of places.get(grams[i] ?? 0) ?? []) {
      const length = equalWordsFrom(from, i, to, place);
      if (length > longest) [longest, at] = [length, place];
    }
    if (longest < FEWEST_WORDS) continue;
    runs.push({ kind: 'verbatim', from: [i, i + longest - 1], to: [at, at + longest - 1] });
    i += longest - 1;
  }
  return runs;
}
