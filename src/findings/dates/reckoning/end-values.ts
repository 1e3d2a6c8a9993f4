import { toIsoDay } from '../calendar/day-number.ts';
import type { Reckoned } from './meaning.ts';

/** The value of a period where another interval begins with it: its own, or its first day if it is an interval already. */
export function lowerEndOf({ value, first }: Reckoned): string {
  return first !== null && value.includes('/') ? toIsoDay(first) : value;
}

/** The value of a period where another interval ends with it: its own, or its last day if it is an interval already. */
export function upperEndOf({ value, last }: Reckoned): string {
  return last !== null && value.includes('/') ? toIsoDay(last) : value;
}
