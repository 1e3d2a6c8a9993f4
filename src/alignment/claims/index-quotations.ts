import { hashGrams } from '../../learn/hash-grams.ts';
import type { ClaimId } from '../../model/index.ts';
import type { WordRun } from '../sketch/locate-words.ts';
import { FEWEST_QUOTED_WORDS } from '../sketch/find-quoted-runs.ts';

/** The words of one quoted run, and the claim that its statement makes. */
export interface Quotation {
  readonly words: Uint32Array;
  readonly claim: ClaimId;
}

/** A place in a quotation. */
export interface QuotationPlace {
  readonly quotation: Quotation;
  readonly at: number;
}

/** Where each run of six words stands in the quotations known. */
export type QuotationIndex = Map<number, QuotationPlace[]>;

/** However often the same six words are quoted, so many places of them are kept. */
const MOST_PLACES = 32;

export function addQuotation(index: QuotationIndex, quotation: Quotation): void {
  hashGrams(quotation.words, FEWEST_QUOTED_WORDS).forEach((gram, at) => {
    const places = index.get(gram);
    if (!places) index.set(gram, [{ quotation, at }]);
    else if (places.length < MOST_PLACES) places.push({ quotation, at });
  });
}

export function wordsOfRun(words: Uint32Array, [first, last]: WordRun): Uint32Array {
  return words.subarray(first, last + 1);
}
