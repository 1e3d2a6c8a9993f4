import { tokenCountOf, tokenSpanOf, type Analysis } from '../../../model/index.ts';
import type { DrawnValue } from './drawn-value.ts';
import type { SlotLexicon } from './slot-lexicon.ts';

/** No title has more words. */
const MOST_WORDS = 5;
const CAPITAL = /^\p{Lu}/u;

/** The offices of which nobody holds two at a time, wherever their titles stand; of titles within each other, the longest. */
export function drawOffices(
  text: string,
  analysis: Analysis,
  { officeByTitle }: SlotLexicon,
): readonly DrawnValue[] {
  const count = tokenCountOf(analysis);
  const written = Array.from({ length: count }, (_, token) => text.slice(...tokenSpanOf(analysis, token)));
  const plain = written.map((word) => word.toLowerCase().replace(/\.$/u, ''));
  const drawn: DrawnValue[] = [];
  for (let first = 0; first < count; first++)
    for (let length = Math.min(MOST_WORDS, count - first); length > 0; length--) {
      const office = officeByTitle.get(plain.slice(first, first + length).join(' '));
      if (!office || (office.isProper && !CAPITAL.test(written[first] ?? ''))) continue;
      const last = first + length - 1;
      const span = [tokenSpanOf(analysis, first)[0], tokenSpanOf(analysis, last)[1]] as const;
      drawn.push({ slot: 'office', value: office.name, span, unit: 0, code: '', isVague: false });
      first = last;
      break;
    }
  return drawn;
}
