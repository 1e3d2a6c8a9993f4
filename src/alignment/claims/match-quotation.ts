import { hashGrams } from '../../learn/hash-grams.ts';
import { FEWEST_QUOTED_WORDS } from '../sketch/find-quoted-runs.ts';
import type { QuotationIndex, QuotationPlace } from './index-quotations.ts';
import type { KnownTelling } from './known-telling.ts';

/** A telling whose quoted words another quotation repeats, so many of them in a row. */
export interface QuotationMatch {
  readonly telling: KnownTelling;
  readonly length: number;
}

/** Of the shorter quotation, so much must stand in the longer. */
const LEAST_COVER = 0.6;

/** Equal words from a place on; 0 where the word before is equal too, for then the run was measured from there. */
function measureRun(words: Uint32Array, at: number, place: QuotationPlace): number {
  const other = place.quotation.words;
  if (at > 0 && place.at > 0 && words[at - 1] === other[place.at - 1]) return 0;
  let length = 0;
  while (
    at + length < words.length &&
    place.at + length < other.length &&
    words[at + length] === other[place.at + length]
  )
    length++;
  return length;
}

/** The telling that has most of a quotation's words already, among those of the index; that of the lesser name where two do equally. */
export function matchQuotation(words: Uint32Array, index: QuotationIndex): QuotationMatch | undefined {
  let best: QuotationMatch | undefined;
  hashGrams(words, FEWEST_QUOTED_WORDS).forEach((gram, at) => {
    for (const place of index.get(gram) ?? []) {
      const { words: other, telling } = place.quotation;
      const length = measureRun(words, at, place);
      const demanded = Math.max(FEWEST_QUOTED_WORDS, LEAST_COVER * Math.min(words.length, other.length));
      if (length >= demanded && isBetter({ telling, length }, best)) best = { telling, length };
    }
  });
  return best;
}

/** More words in a row, or as many and the lesser name: so that the order of what is compared does not matter. */
export function isBetter(match: QuotationMatch, best: QuotationMatch | undefined): boolean {
  return (
    !best ||
    match.length > best.length ||
    (match.length === best.length && match.telling.ref < best.telling.ref)
  );
}
