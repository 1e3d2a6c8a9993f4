import { longest, once, type Passage, type Phrase } from '../reading/passage.ts';
import { findDayOfMonth } from './find-day-of-month.ts';
import { findFiscalYear } from './find-fiscal-year.ts';
import { findHoliday } from './find-holiday.ts';
import { findListedDay } from './find-listed-day.ts';
import { findMonth } from './find-month.ts';
import { findNamedDate } from './find-named-date.ts';
import { findNumericDate } from './find-numeric-date.ts';
import { findPeriod } from './find-period.ts';
import { findQuarter } from './find-quarter.ts';
import { findRelativeDay } from './find-relative-day.ts';
import { findSeason } from './find-season.ts';
import { findWeekday } from './find-weekday.ts';
import { findYear } from './find-year.ts';

const find = once(
  longest([
    findHoliday,
    findNamedDate,
    findNumericDate,
    findWeekday,
    findRelativeDay,
    findMonth,
    findQuarter,
    findSeason,
    findFiscalYear,
    findPeriod,
    findYear,
    findDayOfMonth,
    findListedDay,
  ]),
);

/** A day or period that is named whole, not as a part of another nor by its distance. */
export function findWhole(passage: Passage, at: number): Phrase | null {
  return find(passage, at);
}
