import type { Days } from './event-answer.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/u;
const FEBRUARY = 2;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a word is a day of the (proleptic) Gregorian calendar as ISO 8601 writes it, from the year 1 on.
 *
 * @example isDay('2024-02-29') // true
 * @example isDay('2021-02-31') // false
 */
export function isDay(word: string): boolean {
  const [year = 0, month = 0, day = 0] = DAY.exec(word)?.slice(1).map(Number) ?? [];
  return year > 0 && day > 0 && day <= lengthOf(year, month);
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS_OF_MONTHS[month - 1] ?? 0) + (month === FEBRUARY && isLeap ? 1 : 0);
}

/**
 * The days of an event's date; null for what is no day and no interval of days.
 *
 * @example daysOf('2023-09-01/2023-09-30') // ['2023-09-01', '2023-09-30']
 */
export function daysOf(on: string | null): Days | null {
  if (on === null) return null;
  const [first = '', last = first, ...more] = on.split('/');
  return more.length === 0 && isDay(first) && isDay(last) && first <= last ? [first, last] : null;
}
