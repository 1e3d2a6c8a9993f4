import { isDay, type Days } from '../../model/index.ts';

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
