import { hashGrams } from '../../learn/hash-grams.ts';
import type { Sketch, WordRun } from '../../model/index.ts';
import { FEWEST_QUOTED_WORDS } from '../sketch/find-quoted-runs.ts';
import type { KnownTelling } from './known-telling.ts';

/** The words of one quoted run, and the statement that quotes them. */
export interface Quotation {
  readonly words: Uint32Array;
  readonly telling: KnownTelling;
}

/** A place in a quotation. */
export interface QuotationPlace {
  readonly quotation: Quotation;
  readonly at: number;
}

/** Where each run of six words that one article quotes stands in the quotations known. */
export type QuotationIndex = ReadonlyMap<number, QuotationPlace[]>;

/** However often the same six words are quoted, so many places of them are kept. */
const MOST_PLACES = 32;

export function wordsOfRun(words: Uint32Array, [first, last]: WordRun): Uint32Array {
  return words.subarray(first, last + 1);
}

/** An index of what an article quotes, which knows no quotation yet. */
export function indexQuotations({ words, tellings }: Sketch): QuotationIndex {
  const index = new Map<number, QuotationPlace[]>();
  for (const { quotations } of tellings)
    for (const run of quotations)
      for (const gram of hashGrams(wordsOfRun(words, run), FEWEST_QUOTED_WORDS)) index.set(gram, []);
  return index;
}

export function addQuotations(index: QuotationIndex, telling: KnownTelling): void {
  if (index.size === 0) return;
  for (const run of telling.telling.quotations) {
    const words = wordsOfRun(telling.sketch.words, run);
    hashGrams(words, FEWEST_QUOTED_WORDS).forEach((gram, at) => {
      const places = index.get(gram);
      if (places && places.length < MOST_PLACES) places.push({ quotation: { words, telling }, at });
    });
  }
}
