import type { ConflictSlot } from '../../../model/index.ts';
import { daysInWords } from '../../words/days-in-words.ts';

const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u;
const CODE = /^[A-Z]{3,}$/u;
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/**
 * A value as a reader writes it: days in words, large numbers with commas, all else as it stands. `told` are the words that tell it
 * in an article; they stand for a code.
 *
 * @example valueInWords('date', '2023-11-14', 'Tuesday') // '14 November 2023'
 */
export function valueInWords(slot: ConflictSlot, value: string, told: string): string {
  if (slot === 'date' && DAYS.test(value)) {
    const [first = value, last = first] = value.split('/');
    return daysInWords([first, last]);
  }
  if (slot === 'number' && /^\d{4,15}$/u.test(value)) return NUMBER.format(Number(value));
  return CODE.test(value) && told !== '' ? told : value;
}
