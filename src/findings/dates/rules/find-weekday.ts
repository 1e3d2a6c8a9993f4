import { toPeriod } from '../calendar/period.ts';
import { toOpen, toReckoned, periodOf, type Meaning } from '../reckoning/meaning.ts';
import {
  reckonDayOfMonth,
  reckonDirectedWeekday,
  reckonMonthDay,
  reckonWeekday,
} from '../reckoning/reckon-day.ts';
import { entryAt, isAt, skip, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { readDayOfMonth } from '../reading/read-day-of-month.ts';
import { readDirection } from '../reading/read-direction.ts';
import { behindStop, findNamedDate } from './find-named-date.ts';
import { findNumericDate, readMonthDay } from './find-numeric-date.ts';
import { findPeriod } from './find-period.ts';

/** "Tuesday", "next Tuesday", "Tuesday, Nov. 14", "Tuesday the 14th", "Tuesday of last week", "next week on Tuesday". */
export function findWeekday(passage: Passage, at: number): Phrase | null {
  return findInWeek(passage, at) ?? findDirected(passage, at) ?? findFrom(passage, at);
}

/** A weekday's name, with the stop of an abbreviation. */
export function readWeekday(passage: Passage, at: number): Read<number> | null {
  const { weekday } = entryAt(passage, at);
  if (weekday === undefined) return null;
  return { to: behindStop(passage, at + 1), value: weekday };
}

function findFrom(passage: Passage, at: number): Phrase | null {
  const weekday = readWeekday(passage, at);
  if (!weekday) return null;
  const dated = findDate(passage, weekday);
  if (dated) return dated;
  const { isDoubtful } = entryAt(passage, at);
  const before = entryAt(passage, at - 1);
  if (isDoubtful === true && before.isCue !== true && before.bound === undefined) return null;
  if (passage.words[at]?.isCapital === false && passage.words[at].lower.length < 4) return null;
  return { to: weekday.to, meaning: reckonWeekday(weekday.value) };
}

/** The date behind a weekday's name, which only repeats it. */
function findDate(passage: Passage, { to, value }: Read<number>): Phrase | null {
  const open = skip(passage, to, ',');
  const isBracketed = isAt(passage, to, '(');
  const isJoined = isAt(passage, to, '-') && passage.words[to]?.isGlued === true;
  const at = isBracketed || isJoined ? to + 1 : open;
  const numeric = readMonthDay(passage, at);
  const date =
    findNamedDate(passage, at) ??
    findNumericDate(passage, at) ??
    (numeric && { to: numeric.to, meaning: reckonMonthDay(numeric.value.month, numeric.value.day, null) });
  if (date) return isBracketed && isAt(passage, date.to, ')') ? { ...date, to: date.to + 1 } : date;
  const day = isBracketed || isJoined ? null : readDayOfMonth(passage, to);
  const next = day && passage.words[day.to];
  const isCount =
    next != null &&
    ((next.lower === '-' && next.isGlued) || /^[\p{L}\d:]/u.test(next.lower)) &&
    next.lower !== 'at';
  return day && !isCount ? { to: day.to, meaning: reckonDayOfMonth(day.value, value) } : null;
}

/** "next Tuesday", and "next Tuesday, Nov. 14", which the date tells */
function findDirected(passage: Passage, at: number): Phrase | null {
  const direction = readDirection(passage, at);
  const weekday = direction && readWeekday(passage, direction.to);
  if (!weekday) return null;
  const directed = reckonDirectedWeekday(weekday.value, direction.value);
  const date = findDate(passage, weekday);
  return date
    ? { to: date.to, meaning: nextTo(directed, date.meaning) }
    : { to: weekday.to, meaning: directed };
}

/** "next week on Tuesday", "Tuesday of last week" */
function findInWeek(passage: Passage, at: number): Phrase | null {
  const week = findPeriod(passage, at);
  if (week && isAt(passage, week.to - 1, 'week')) {
    const weekday = readWeekday(passage, skip(passage, week.to, ',', '-', 'on'));
    return weekday && { to: weekday.to, meaning: inWeek(week.meaning, weekday.value) };
  }
  const weekday = week ? null : readWeekday(passage, at);
  const of = weekday && findPeriod(passage, skip(passage, weekday.to, 'of'));
  if (!of || !isAt(passage, of.to - 1, 'week')) return null;
  return { to: of.to, meaning: inWeek(of.meaning, weekday.value) };
}

function inWeek(week: Meaning, weekday: number): Meaning {
  return (clock) => {
    const period = periodOf(week(clock));
    if (!period) return toOpen('date', `XXXX-WXX-${weekday}`);
    const day = period.first + weekday - 1;
    return toReckoned(toPeriod(day, day), 'published');
  };
}

/** The date's year is that of the weekday it repeats. */
function nextTo(weekday: Meaning, date: Meaning): Meaning {
  return (clock) => date({ ...clock, near: weekday(clock)?.first ?? clock.near, tense: 'past' });
}
