import { instantOf } from './instant-of.ts';

const TO_THE_DAY = 'YYYY-MM-DD'.length;

/**
 * Whether `a` was published before `b` for certain: where one is known to the day only, the days decide. False where either is unknown.
 *
 * @example isSurelyBefore('2024-01-14', '2024-01-14T22:51:00Z') // false
 */
export function isSurelyBefore(a: string | null, b: string | null): boolean {
  const [first, second] = [instantOf(a), instantOf(b)];
  if (a === null || b === null || first === null || second === null) return false;
  const precision = Math.min(a.length, b.length);
  return precision > TO_THE_DAY ? first < second : a.slice(0, precision) < b.slice(0, precision);
}
