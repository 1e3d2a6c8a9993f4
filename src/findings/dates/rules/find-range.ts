import { reckonDayOfMonth, reckonMonthDay } from '../reckoning/reckon-day.ts';
import { reckonRange } from '../reckoning/reckon-range.ts';
import { toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { reckonUnit } from '../reckoning/reckon-period.ts';
import { toPeriod, yearPeriod } from '../calendar/period.ts';
import { entryAt, isAt, skip, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { readDayOfMonth } from '../reading/read-day-of-month.ts';
import { readYear, readYearBehind, type YearTold } from '../reading/read-year.ts';
import { readMonthDay } from './find-numeric-date.ts';
import { readDayFirst, readMonth, readMonthFirst } from './find-named-date.ts';
import { findWhen } from './find-when.ts';

/** "From 3 to 12 September", "between 2007 and 2009", "Aug. 21-31", "Monday to Friday", "2014-18". */
export function findRange(passage: Passage, at: number): Phrase | null {
  const opening = readOpening(passage, at);
  return (
    findSharedMonth(passage, at, opening) ??
    findSharedYear(passage, opening.to) ??
    findEnds(passage, opening) ??
    findDayFirst(passage, opening)
  );
}

type Opening = Read<'from' | 'between' | null>;

/** "from" or "between", and whether "and" may join its ends. */
function readOpening(passage: Passage, at: number): Opening {
  if (isAt(passage, at, 'from')) return { to: skip(passage, at + 1, 'on'), value: 'from' };
  if (isAt(passage, at, 'between')) return { to: at + 1, value: 'between' };
  return { to: at, value: null };
}

/** The place behind what joins the ends of a range, or null. */
function behindJoint(passage: Passage, at: number, opening: Opening): number | null {
  const comma = skip(passage, at, ',');
  if (isAt(passage, comma, 'to', 'until', 'till', 'through', 'thru')) return skip(passage, comma + 1, 'to');
  if (isAt(passage, at, '-', '–', '—', '~', '‑')) return at + 1;
  if (opening.value === 'between' && isAt(passage, at, 'and')) return at + 1;
  return null;
}

function findEnds(passage: Passage, opening: Opening): Phrase | null {
  const start =
    findWhen(passage, opening.to) ??
    findNow(passage, opening.to) ??
    findPlainMonthDay(passage, opening.to, opening);
  const joint = start && behindJoint(passage, start.to, opening);
  if (!start || joint === null) return null;
  const end =
    findNow(passage, joint) ?? findWhen(passage, joint) ?? findPlainMonthDay(passage, joint, opening);
  // Without "from", "the vote moved Monday to Tuesday" and "1990-2023" need what is alike on both sides.
  if (!end) return null;
  const isBare = opening.value === null && (start.isBare === true || end.isBare === true);
  const meaning = reckonRange(start.edges?.start ?? start.meaning, end.edges?.end ?? end.meaning);
  return { to: end.to, meaning, isBare };
}

/** "now", "the present" */
function findNow(passage: Passage, at: number): Phrase | null {
  const first = skip(passage, at, 'the');
  const isDate = isAt(passage, first, 'current', 'present') && isAt(passage, first + 1, 'date', 'day');
  if (isDate) return { to: first + 2, meaning: reckonUnit('day', 0) };
  return entryAt(passage, first).isNow === true ? { to: first + 1, meaning: reckonUnit('day', 0) } : null;
}

/** "from 10/1 to 11/7" */
function findPlainMonthDay(passage: Passage, at: number, { value }: Opening): Phrase | null {
  const read = readMonthDay(passage, at);
  const isRange =
    value !== null || isAt(passage, read?.to ?? at, '-', '–') || isAt(passage, at - 1, '-', '–');
  if (!read || !isRange) return null;
  const year = isAt(passage, read.to, ',') ? readYear(passage, read.to + 1) : null;
  const told = year && { year: year.value };
  return { to: year?.to ?? read.to, meaning: reckonMonthDay(read.value.month, read.value.day, told) };
}

/** "Aug. 21-31", "between 3 and 12 of September", "from April the ninth till the seventeenth" */
function findSharedMonth(passage: Passage, at: number, opening: Opening): Phrase | null {
  const monthFirst = readMonthFirst(passage, opening.to);
  if (monthFirst) {
    const joint = behindJoint(passage, monthFirst.to, opening);
    const end = joint === null ? null : readDayOfMonth(passage, joint);
    const isOtherMonth = end !== null && readMonth(passage, skip(passage, end.to, 'of')) !== null;
    if (!end || isOtherMonth || /^[:%]/u.test(passage.words[end.to]?.lower ?? '')) return null;
    const { month, day } = monthFirst.value;
    if (end.value <= day) return { to: end.to, meaning: reckonRange(reckonMonthDay(month, day, null), reckonDayOfMonth(end.value, null)) }; // prettier-ignore
    const year = readYearBehind(passage, end.to);
    return daysOfMonth(month, day, end.value, year, end.to);
  }
  const first = readDayOfMonth(passage, opening.to);
  const joint = first && behindJoint(passage, first.to, opening);
  if (!first || joint === null || isAt(passage, at - 1, '-', '/', '.')) return null;
  const last = readDayFirst(passage, joint);
  if (!last || last.value.day <= first.value) return null;
  return daysOfMonth(
    last.value.month,
    first.value,
    last.value.day,
    readYearBehind(passage, last.to),
    last.to,
  );
}

function daysOfMonth(
  month: number,
  first: number,
  last: number,
  year: Read<YearTold> | null,
  to: number,
): Phrase | null {
  const told = year?.value ?? null;
  return {
    to: year?.to ?? to,
    meaning: reckonRange(reckonMonthDay(month, first, told), reckonMonthDay(month, last, told)),
  };
}

/** "from the 27th to the 3rd of April" */
function findDayFirst(passage: Passage, opening: Opening): Phrase | null {
  if (opening.value === null) return null;
  const first = readDayOfMonth(passage, opening.to);
  const joint = first && behindJoint(passage, first.to, opening);
  const isTold =
    (first !== null && passage.words[first.to - 1]?.isOrdinal === true) || isAt(passage, opening.to, 'the');
  if (!first || joint === null || !isTold) return null;
  const end = findWhen(passage, joint) ?? findOrdinalDay(passage, joint);
  return end && { to: end.to, meaning: reckonRange(reckonDayOfMonth(first.value, null), end.meaning) };
}

function findOrdinalDay(passage: Passage, at: number): Phrase | null {
  const day = readDayOfMonth(passage, at);
  const isOrdinal = day !== null && passage.words[day.to - 1]?.isOrdinal === true;
  return isOrdinal ? { to: day.to, meaning: reckonDayOfMonth(day.value, null) } : null;
}

/** "2014-18" */
function findSharedYear(passage: Passage, at: number): Phrase | null {
  const first = readYear(passage, at);
  const short = first && passage.words[first.to + 1];
  if (!first || !isAt(passage, first.to, '-', '–') || !short || !/^\d\d$/u.test(short.lower)) return null;
  const last = Math.floor(first.value / 100) * 100 + (short.number ?? 0);
  const isEnd = !/^[-–/.:]/u.test(
    passage.words[first.to + 2]?.isGlued === true ? (passage.words[first.to + 2]?.lower ?? '') : '',
  );
  const isCued = entryAt(passage, at - 1).isCue === true;
  if (last <= first.value || last > first.value + 60 || !isEnd || (!isCued && (short.number ?? 0) <= 12))
    return null;
  const year =
    (number: number): Meaning =>
    () =>
      toReckoned(yearPeriod(number) ?? toPeriod(0, 0), 'itself');
  return { to: first.to + 2, meaning: reckonRange(year(first.value), year(last)), isBare: true };
}
