import { toCivilDay, toDayNumber, weekdayOf } from './day-number.ts';
import type { Stretch, Unit } from './unit.ts';

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7, fortnight: 14 };

/**
 * A day so much later, or earlier where the amount is below 0. A month on from 31 January is the last of February.
 * Null beyond the years 1 to 9999.
 */
export function moveDay(day: number, { amount, unit }: Stretch): number | null {
  const months = MONTHS[unit];
  if (months !== undefined) return moveByMonths(day, Math.trunc(amount * months));
  if (unit === 'workday') return moveByWorkdays(day, amount);
  return day + Math.trunc(amount * (DAYS[unit] ?? 0));
}

function moveByMonths(from: number, count: number): number | null {
  const { year, month, day } = toCivilDay(from);
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  for (let last = day; last > 27; last--) {
    const found = toDayNumber({ ...target, day: last });
    if (found !== null) return found;
  }
  return toDayNumber({ ...target, day });
}

/** Nobody counts more of them. */
const MOST_WORKDAYS = 1000;

function moveByWorkdays(from: number, amount: number): number {
  let day = from;
  for (let left = Math.min(Math.abs(amount), MOST_WORKDAYS); left > 0;) {
    day += Math.sign(amount);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}
