import { toCivilDay, toDayNumber, toIsoDay, toIsoYear, twoDigits, weekdayOf } from './day-number.ts';
import type { Unit } from './unit.ts';

/** A stretch of days, both ends included, with its ISO or TIMEX value. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly value: string;
}

/** The days from one to another, named by them. */
export function toPeriod(first: number, last: number): Period {
  return { first, last, value: first === last ? toIsoDay(first) : `${toIsoDay(first)}/${toIsoDay(last)}` };
}

export function monthPeriod(year: number, month: number): Period | null {
  return months(year, month, 1, `${toIsoYear(year)}-${twoDigits(month)}`);
}

/** `2023-Q2` */
export function quarterPeriod(year: number, quarter: number): Period | null {
  return months(year, quarter * 3 - 2, 3, `${toIsoYear(year)}-Q${quarter}`);
}

/** `2023-H2` */
export function halfPeriod(year: number, half: number): Period | null {
  return months(year, half * 6 - 5, 6, `${toIsoYear(year)}-H${half}`);
}

export function yearPeriod(year: number): Period | null {
  return months(year, 1, 12, toIsoYear(year));
}

/** The decade that begins with a year: `199X`. */
export function decadePeriod(year: number): Period | null {
  return months(year, 1, 120, `${toIsoYear(year).slice(0, 3)}X`);
}

/** The hundred years that begin with a year, as people count them: the 15th century from 1400, `14XX`. */
export function centuryPeriod(year: number): Period | null {
  return months(Math.max(year, 1), 1, year === 0 ? 1188 : 1200, `${toIsoYear(year).slice(0, 2)}XX`);
}

function months(year: number, month: number, count: number, value: string): Period | null {
  const end = month - 1 + count;
  const first = toDayNumber({ year, month, day: 1 });
  const next = toDayNumber({ year: year + Math.floor(end / 12), month: (end % 12) + 1, day: 1 });
  return first === null || next === null ? null : { first, last: next - 1, value };
}

/** The ISO week of a day, Monday to Sunday: `2023-W38`. */
export function weekPeriod(day: number): Period {
  const first = day - weekdayOf(day) + 1;
  const { year } = toCivilDay(first + 3);
  const newYear = toDayNumber({ year, month: 1, day: 1 }) ?? first;
  const week = Math.floor((first + 3 - newYear) / 7) + 1;
  return { first, last: first + 6, value: `${toIsoYear(year)}-W${twoDigits(week)}` };
}

/** Saturday and Sunday of a day's week. */
export function weekendPeriod(day: number): Period {
  const { last, value } = weekPeriod(day);
  return { first: last - 1, last, value: `${value}-WE` };
}

/** The unit of the calendar that a day stands in: its week, its quarter. */
export function periodAround(day: number, unit: Unit): Period | null {
  const { year, month } = toCivilDay(day);
  switch (unit) {
    case 'week':
      return weekPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'fortnight':
      return toPeriod(weekPeriod(day).first, weekPeriod(day).first + 13);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half-year':
      return halfPeriod(year, Math.ceil(month / 6));
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(year - (year % 10));
    case 'century':
      return centuryPeriod(year - (year % 100));
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'workday':
      return toPeriod(day, day);
  }
}
