import { weekdayOf } from '../calendar/day-number.ts';
import { moveDay } from '../calendar/move-day.ts';
import { periodAround, toPeriod, weekPeriod, type Period } from '../calendar/period.ts';
import { isClockUnit, type Unit } from '../calendar/unit.ts';
import { periodOf, toOpen, toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { openValueOf } from '../reckoning/open-value-of.ts';
import { reckonUnit } from '../reckoning/reckon-period.ts';
import { entryAt, isAt, skip, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { readNumber } from '../reading/read-number.ts';
import { readOrdinal } from '../reading/read-ordinal.ts';
import { readUnit } from '../reading/read-stretches.ts';
import { findPortion } from './find-portion.ts';
import { findWhole } from './find-whole.ts';
import { readWeekday } from './find-weekday.ts';

/** "The first week of July", "the last three weeks of this year", "the first Monday of May", "week 3 of 2027". */
export function findNth(passage: Passage, at: number): Phrase | null {
  return findCounted(passage, at) ?? findWeekNumber(passage, at);
}

/** "the 20th of next month", "the 21st this month" */
function isMonthBehind(passage: Passage, at: number): boolean {
  const named = skip(passage, at, 'of');
  const { direction } = entryAt(passage, named);
  const isTold = direction !== undefined || (named > at && isAt(passage, named, 'the'));
  return isTold && isAt(passage, named + 1, 'month');
}

/** Which of the units in a period; below 0 from its end. */
type Which = number;

function findCounted(passage: Passage, at: number): Phrase | null {
  const which = readWhich(passage, skip(passage, at, 'the'));
  if (!which) return null;
  const weekday = readWeekday(passage, which.to);
  if (weekday) return within(passage, weekday.to, (period) => nthWeekday(period, weekday.value, which.value), 'date', `XXXX-XX-XX`); // prettier-ignore
  const day = isMonthBehind(passage, which.to) ? which : null;
  if (day && day.value > 0) return within(passage, day.to, (period) => nthUnit(period, 'day', day.value, 1), 'date', openValueOf('day')); // prettier-ignore
  const number = readNumber(passage, which.to);
  const unit = readUnit(passage, number?.to ?? which.to);
  if (!unit || isClockUnit(unit.value)) return null;
  const count = number?.value ?? 1;
  const kind = unit.value === 'day' && count === 1 ? 'date' : 'interval';
  return within(passage, unit.to, (period) => nthUnit(period, unit.value, which.value, count), kind, openValueOf(unit.value)); // prettier-ignore
}

function readWhich(passage: Passage, at: number): Read<Which> | null {
  const isLast = isAt(passage, at, 'last', 'final') && entryAt(passage, at - 1).isAuxiliary !== true;
  return isLast ? { to: at + 1, value: -1 } : readOrdinal(passage, at);
}

/** The period behind "of" or "in" and what is cut out of it. */
function within(
  passage: Passage,
  at: number,
  cut: (period: Period) => Period | null,
  kind: 'date' | 'interval',
  open: string,
): Phrase | null {
  const behind = isAt(passage, at, 'of', 'in') ? at + 1 : at;
  if (behind === at && !isMonthBehind(passage, at)) return null;
  const whole = findTheUnit(passage, behind) ?? findWhole(passage, behind) ?? findPortion(passage, behind);
  if (!whole) return null;
  const meaning: Meaning = (clock) => {
    const reckoned = whole.meaning(clock);
    const period = periodOf(reckoned);
    if (!reckoned || !period) return toOpen(kind, open);
    const part = cut(period);
    // A thirtieth of February is no day.
    return part && part.first <= period.last ? toReckoned(part, reckoned.anchor) : null;
  };
  return { to: whole.to, meaning };
}

function findTheUnit(passage: Passage, at: number): Phrase | null {
  const { unit } = entryAt(passage, at + 1);
  const isWhole =
    isAt(passage, at, 'the') && isAt(passage, at + 1, 'month', 'quarter', 'year', 'decade', 'century');
  return unit && isWhole && !/^[\d'’-]/u.test(passage.words[at + 2]?.lower ?? '')
    ? { to: at + 2, meaning: reckonUnit(unit, 0) }
    : null;
}

/** The week with most of its days in the period counts as its first, as in ISO 8601. */
function nthUnit({ first, last }: Period, unit: Unit, which: Which, count: number): Period | null {
  const start =
    unit === 'week' ? weekPeriod(which > 0 ? first + 3 : last - 3) : startOf(first, last, unit, which);
  if (!start) return null;
  const back = which > 0 ? which - 1 : 1 - count;
  const from = moveDay(start.first, { amount: back, unit });
  if (from === null) return null;
  if (count === 1) return periodAround(from, unit);
  const end = moveDay(from, { amount: count, unit });
  return end === null ? null : toPeriod(from, end - 1);
}

function startOf(first: number, last: number, unit: Unit, which: Which): Period | null {
  if (which < 0) return periodAround(last, unit);
  const start = periodAround(first, unit);
  // The weekend that began before the period is not its first.
  return start && unit === 'weekend' && start.first < first ? periodAround(first + 7, unit) : start;
}

function nthWeekday({ first, last }: Period, weekday: number, which: Which): Period | null {
  const day =
    which > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7);
  return toPeriod(day, day);
}

/** "week 10", "week 3 of 2027" */
function findWeekNumber(passage: Passage, at: number): Phrase | null {
  const named = skip(passage, at, 'the');
  const number = passage.words[named + 1];
  if (!isAt(passage, named, 'week') || number?.number == null || !/^\d\d?$/u.test(number.lower)) return null;
  const which = number.number;
  const next = passage.words[named + 2];
  if (which < 1 || which > 53 || (next?.isGlued === true && next.lower !== ',' && next.lower !== '.'))
    return null;
  const cut = (period: Period): Period | null => nthUnit(period, 'week', which, 1);
  const inYear = within(passage, named + 2, cut, 'interval', openValueOf('week'));
  if (inYear) return inYear;
  const year = reckonUnit('year', 0);
  const meaning: Meaning = (clock) => {
    const period = periodOf(year(clock));
    return period ? toReckoned(cut(period), 'published') : toOpen('interval', openValueOf('week'));
  };
  return { to: named + 2, meaning };
}
