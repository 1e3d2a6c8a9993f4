import { toCivilDay } from '../calendar/day-number.ts';
import type { Period } from '../calendar/period.ts';
import type { Tense } from './meaning.ts';

/** Between one 29 February and the next may lie eight years. */
const FARTHEST = 8;

/**
 * What recurs every year, in the year that is meant: the coming one in the future, else the latest that has begun by that day.
 *
 * @example inNearestYear(toDayNumber(…2 Oct 2023), 'past', (year) => monthPeriod(year, 9))?.value // '2023-09'
 */
export function inNearestYear(
  near: number,
  tense: Tense,
  periodIn: (year: number) => Period | null,
): Period | null {
  const { year } = toCivilDay(near);
  const step = tense === 'future' ? 1 : -1;
  for (let i = 0; i <= FARTHEST; i++) {
    const period = periodIn(year + i * step);
    if (period && (tense === 'future' ? period.last >= near : period.first <= near)) return period;
  }
  return null;
}
