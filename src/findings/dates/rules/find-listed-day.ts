import { reckonMonthDay } from '../reckoning/reckon-day.ts';
import { entryAt, isAt, skip, type Passage, type Phrase } from '../reading/passage.ts';
import { readDayOfMonth } from '../reading/read-day-of-month.ts';
import { readYearBehind } from '../reading/read-year.ts';
import { readDayFirst, readMonthFirst } from './find-named-date.ts';

/** One of two days of a month that is named once: "[18] and 19 June", "June 18 and [19]". */
export function findListedDay(passage: Passage, at: number): Phrase | null {
  const word = passage.words[at];
  if (word?.number == null || word.number > 31) return null;
  return findBefore(passage, at) ?? findBehind(passage, at);
}

function findBefore(passage: Passage, at: number): Phrase | null {
  const day = readDayOfMonth(passage, at);
  const joint = day && skip(passage, day.to, ',', 'and', 'or', '&');
  const other = day && joint !== null && joint > day.to ? readDayFirst(passage, joint) : null;
  if (!day || !other) return null;
  const year = readYearBehind(passage, other.to);
  return {
    to: day.to,
    meaning: reckonMonthDay(other.value.month, day.value, year?.value ?? null),
    isBare: true,
  };
}

function findBehind(passage: Passage, at: number): Phrase | null {
  if (!isAt(passage, at - 1, 'and', 'or', '&')) return null;
  const monthAt = isAt(passage, at - 3, '.') ? at - 4 : at - 3;
  if (entryAt(passage, monthAt).month === undefined) return null;
  const other = readMonthFirst(passage, monthAt);
  const day = readDayOfMonth(passage, at);
  // "June 18 and 19 people"
  if (!day || other?.to !== at - 1 || /^[\p{L}\d]/u.test(passage.words[day.to]?.lower ?? '')) return null;
  const year = readYearBehind(passage, day.to);
  return {
    to: year?.to ?? day.to,
    meaning: reckonMonthDay(other.value.month, day.value, year?.value ?? null),
    isBare: true,
  };
}
