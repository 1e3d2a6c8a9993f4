import { toCivilDay, toDayNumber, twoDigits, weekdayOf } from '../calendar/day-number.ts';
import { toPeriod, weekPeriod, type Period } from '../calendar/period.ts';
import { yearBy, type YearTold } from '../reading/read-year.ts';
import type { Direction } from '../words/date-word.ts';
import { toOpen, toReckoned, type Meaning } from './meaning.ts';
import { inNearestYear } from './nearest-year.ts';

function dayPeriod(day: number | null): Period | null {
  return day === null ? null : toPeriod(day, day);
}

/** What recurs every year, in a year that is told or in the nearest; `open` is its value where none is known. */
export function reckonYearly(
  periodIn: (year: number) => Period | null,
  told: YearTold | null,
  open: string,
): Meaning {
  return (clock) => {
    if (told) {
      const year = yearBy(told, clock);
      return year === null ? toOpen('interval', open) : toReckoned(periodIn(year), 'year' in told ? 'itself' : 'published'); // prettier-ignore
    }
    if (clock.near === null) return toOpen('interval', open);
    return toReckoned(inNearestYear(clock.near, clock.tense, periodIn), 'published');
  };
}

/** "14 November", with its year or in the nearest. */
export function reckonMonthDay(month: number, day: number, told: YearTold | null): Meaning {
  const isReal = toDayNumber({ year: 2000, month, day }) !== null;
  const yearly = reckonYearly((year) => dayPeriod(toDayNumber({ year, month, day })), told, `XXXX-${twoDigits(month)}-${twoDigits(day)}`); // prettier-ignore
  return (clock) => (isReal ? asDate(yearly)(clock) : null);
}

/** The same meaning as a date, where it stays open too. */
export function asDate(meaning: Meaning): Meaning {
  return (clock) => {
    const reckoned = meaning(clock);
    return reckoned && { ...reckoned, kind: 'date' };
  };
}

/** "Tuesday": the latest, or the coming one in the future; the day itself is both. */
export function reckonWeekday(weekday: number): Meaning {
  return ({ near, tense }) => {
    if (near === null) return toOpen('date', `XXXX-WXX-${weekday}`);
    const since = (weekdayOf(near) - weekday + 7) % 7;
    const day = tense === 'future' ? near + ((7 - since) % 7) : near - since;
    return toReckoned(dayPeriod(day), 'published');
  };
}

/** "Next Tuesday", of the next week; "the past Tuesday", the latest before today. */
export function reckonDirectedWeekday(weekday: number, direction: Direction): Meaning {
  return ({ today }) => {
    if (today === null) return toOpen('date', `XXXX-WXX-${weekday}`);
    const inThisWeek = weekPeriod(today).first + weekday - 1;
    return toReckoned(dayPeriod(directed(inThisWeek, direction, today)), 'published');
  };
}

function directed(day: number, direction: Direction, today: number): number {
  switch (direction) {
    case 'last':
      return day - 7;
    case 'next':
      return day + 7;
    case 'past':
      return day < today ? day : day - 7;
    case 'coming':
      return day > today ? day : day + 7;
    case 'this':
    case 'that':
      return day;
  }
}

/** Months that are tried for a weekday that is a certain day of the month, which recurs within a few years. */
const MOST_MONTHS = 90;

/** "The 14th", "Tuesday the 14th": the nearest month in which there is such a day, this one if the weekday agrees. */
export function reckonDayOfMonth(day: number, weekday: number | null): Meaning {
  return ({ near, tense }) => {
    if (near === null) return toOpen('date', `XXXX-XX-${twoDigits(day)}`);
    const step = tense === 'future' ? 1 : -1;
    const now = toCivilDay(near);
    const inThisMonth = weekday === null ? null : toDayNumber({ ...now, day });
    if (inThisMonth !== null && weekdayOf(inThisMonth) === weekday)
      return toReckoned(dayPeriod(inThisMonth), 'published');
    for (let i = 0; i < MOST_MONTHS; i++) {
      const months = now.year * 12 + now.month - 1 + i * step;
      const found = toDayNumber({ year: Math.floor(months / 12), month: (months % 12) + 1, day });
      const isRight = found !== null && (tense === 'future' ? found >= near : found <= near);
      if (isRight && (weekday === null || weekdayOf(found) === weekday))
        return toReckoned(dayPeriod(found), 'published');
    }
    return null;
  };
}
