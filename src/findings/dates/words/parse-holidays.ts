import { parseTable } from '../../../model/index.ts';
import { easterOf } from '../calendar/easter-of.ts';
import { toDayNumber, weekdayOf } from '../calendar/day-number.ts';

/** The day on which it falls in a year; null where it does not. */
export type HolidayOf = (year: number) => number | null;

/** A holiday's name, word by word in lower case, and its day. */
export interface Holiday {
  readonly words: readonly string[];
  readonly dayIn: HolidayOf;
  /** The year, of what happened only once: "9/11". */
  readonly year: number | null;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const ONCE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const FIXED = /^(\d{2})-(\d{2})$/u;
const BY_WEEKDAY = /^(\d{2})-([a-z]+)-([1-5])(?:\+(\d+))?$/u;
const BY_EASTER = /^easter([+-]\d+)$/u;

/**
 * Reads `lexicon/date-holidays.tsv`; by the first word of each name, longest first.
 *
 * @throws Error naming the line whose day cannot be understood, or that has no example
 */
export function parseHolidays(
  tsv: string,
  split: (name: string) => readonly string[],
): ReadonlyMap<string, readonly Holiday[]> {
  const holidays = new Map<string, Holiday[]>();
  for (const { line, cells } of parseTable(tsv)) {
    const [name = '', rule = '', example = ''] = cells;
    const dayIn = parseRule(rule);
    const words = split(name);
    const [first] = words;
    if (!dayIn || first === undefined || example === '')
      throw new Error(`lexicon/date-holidays.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    const year = ONCE.test(rule) ? Number(rule.slice(0, 4)) : null;
    const same = [...(holidays.get(first) ?? []), { words, dayIn, year }];
    holidays.set(first, same.sort((a, b) => b.words.length - a.words.length)); // prettier-ignore
  }
  return holidays;
}

function parseRule(rule: string): HolidayOf | null {
  const once = ONCE.exec(rule) ?? FIXED.exec(rule);
  if (once) {
    const [month = 0, day = 0] = once.slice(-2).map(Number);
    return (year) => toDayNumber({ year, month, day });
  }
  const easter = BY_EASTER.exec(rule);
  if (easter) return (year) => moved(easterOf(year), Number(easter[1]));
  const [, month, name = '', which, added = 0] = BY_WEEKDAY.exec(rule) ?? [];
  const weekday = WEEKDAYS.indexOf(name) + 1;
  if (weekday === 0) return null;
  return (year) => moved(weekdayIn(year, Number(month), weekday, Number(which)), Number(added));
}

function moved(day: number | null, by: number): number | null {
  return day === null ? null : day + by;
}

/** The so-manieth weekday of a month; the fifth is the last, though there be four. */
function weekdayIn(year: number, month: number, weekday: number, which: number): number | null {
  const first = toDayNumber({ year, month, day: 1 });
  if (first === null) return null;
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1);
  const isBeyond = day >= (toDayNumber({ year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }) ?? day); // prettier-ignore
  return isBeyond ? day - 7 : day;
}
