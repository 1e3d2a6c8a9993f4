import { reckonMonthDay } from '../reckoning/reckon-day.ts';
import { entryAt, isAt, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { readDayOfMonth } from '../reading/read-day-of-month.ts';
import { readYear, readYearBehind, type YearTold } from '../reading/read-year.ts';

/** A day by its month's name: "Nov. 14, 2023", "14 November", "the fourteenth of November last year", "14/Nov/2023". */
export function findNamedDate(passage: Passage, at: number): Phrase | null {
  const read = readMonthFirst(passage, at) ?? readDayFirst(passage, at);
  if (read) {
    const { month, day } = read.value;
    const year = readYearBehind(passage, read.to);
    return { to: year?.to ?? read.to, meaning: reckonMonthDay(month, day, year?.value ?? null) };
  }
  return findYearFirst(passage, at);
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A month's name, with the stop of an abbreviation. */
export function readMonth(passage: Passage, at: number): Read<number> | null {
  const { month } = entryAt(passage, at);
  if (month === undefined) return null;
  return { to: behindStop(passage, at + 1), value: month };
}

/** The place behind the stop of an abbreviation, as what follows shows: "Nov. 14", "Tue., Nov. 14". */
export function behindStop({ words }: Passage, at: number): number {
  const [stop, next] = [words[at], words[at + 1]];
  const goesOn = next !== undefined && (next.number !== null || next.lower === ',' || next.lower === '-');
  return stop?.lower === '.' && stop.isGlued && goesOn ? at + 1 : at;
}

/** "Nov. 14", "November the 14th", "Nov/14" */
export function readMonthFirst(passage: Passage, at: number): Read<MonthDay> | null {
  const month = readMonth(passage, at);
  if (!month) return null;
  const isApart = isAt(passage, month.to, '-', '/') || (isAt(passage, month.to, ',') && passage.words[month.to + 1]?.isOrdinal === true); // prettier-ignore
  const day = readDayOfMonth(passage, isApart ? month.to + 1 : month.to);
  return day && !isCount(passage, day.to)
    ? { to: day.to, value: { month: month.value, day: day.value } }
    : null;
}

/** "14 November", "the 14th of November", "14-Nov", "the fourteenth day of November" */
export function readDayFirst(passage: Passage, at: number): Read<MonthDay> | null {
  if (isAt(passage, at - 1, '$', '£', '€')) return null;
  const day = readDayOfMonth(passage, at);
  if (!day) return null;
  const named = isAt(passage, day.to, 'day') && isAt(passage, day.to + 1, 'of') ? day.to + 1 : day.to;
  const month = readMonth(passage, isAt(passage, named, 'of', '-', '/') ? named + 1 : named);
  return month && { to: month.to, value: { month: month.value, day: day.value } };
}

/** Whether the number before belongs to what follows: "June 10-year bonds", "May 5%", "Nov 14:30". */
function isCount({ words }: Passage, at: number): boolean {
  const next = words[at];
  return next?.isGlued === true && /^[%\p{L}]/u.test(next.lower);
}

/** "2019-Aug-1", "2020/23/Sep" */
function findYearFirst(passage: Passage, at: number): Phrase | null {
  const year = readYear(passage, at);
  if (!year || !isAt(passage, year.to, '-', '/')) return null;
  const read = readMonthFirst(passage, year.to + 1) ?? readDayFirst(passage, year.to + 1);
  const told: YearTold = { year: year.value };
  return read && { to: read.to, meaning: reckonMonthDay(read.value.month, read.value.day, told) };
}
