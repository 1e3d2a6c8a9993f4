import type { Days, SlotValue } from '../../model/index.ts';
import type { ValueRelation } from './relation.ts';

const DAY_LENGTH = 86_400_000;
const WEEK = 7;
const YEAR = 365;
/** In days, and where it stands in `YYYY-MM-DD`. */
const MONTH = { shortest: 28, longest: 31, at: 5 };
/** How many letters of `YYYY-MM-DD` tell a day, a month, a year. */
const FORM = { day: 10, month: 7, year: 4 };
const DAYS = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/u;
const OPEN_WEEKDAY = /^XXXX-WXX-([1-7])$/u;
const OPEN_DAY = /^[\dX]{4}(?:-[\dX]{2}){0,2}$/u;

function daysOf({ value }: SlotValue): Days | undefined {
  const [, first, last = first] = DAYS.exec(value) ?? [];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || WEEK;
}

/**
 * How two dates stand to each other. What overlaps may be one date, told more and less exactly. Where one is reckoned from the day of
 * publication, the same weekday, day or month of another week or year is the same: which one was meant is guessed.
 */
export function relateDates(a: SlotValue, b: SlotValue): ValueRelation {
  if (a.value === b.value) return 'same';
  const first = daysOf(a);
  const second = daysOf(b);
  if (first && second) return relateDays(first, second, [a.isVague, b.isVague]);
  const weekday = OPEN_WEEKDAY.exec(a.value)?.[1] ?? OPEN_WEEKDAY.exec(b.value)?.[1];
  if (weekday !== undefined) {
    const days = first ?? second;
    const other = days?.[0] === days?.[1] ? days?.[0] : undefined;
    if (OPEN_WEEKDAY.test(a.value) && OPEN_WEEKDAY.test(b.value)) return 'date';
    return other && weekdayOf(other) !== Number(weekday) ? 'date' : 'vaguer';
  }
  return relateOpen(first ? toOpen(first) : a.value, second ? toOpen(second) : b.value);
}

function relateDays(a: Days, b: Days, areReckoned: readonly [boolean, boolean]): ValueRelation {
  if (a[0] <= b[1] && b[0] <= a[1]) return 'vaguer';
  if (!areReckoned.includes(true)) return 'date';
  const apart = Math.round((Date.parse(a[0]) - Date.parse(b[0])) / DAY_LENGTH);
  const isOneStart = a[0].slice(MONTH.at) === b[0].slice(MONTH.at);
  if (a[0] === a[1] && b[0] === b[1]) return isOneStart || apart % WEEK === 0 ? 'vaguer' : 'date';
  const [shorter = 0, longer = 0] = [lengthOf(a), lengthOf(b)].sort((first, second) => first - second);
  const areMonths = shorter >= MONTH.shortest && longer <= MONTH.longest;
  const areBothReckoned = !areReckoned.includes(false); // else "last month" of an article whose day is taken wrongly
  return areBothReckoned && ((areMonths && !isOneStart) || shorter >= YEAR) ? 'date' : 'vaguer';
}

function lengthOf([first, last]: Days): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_LENGTH) + 1;
}

/** A day as it is, a month as `2031-04`, a longer stretch as far as it is of one year or none. */
function toOpen([first, last]: Days): string {
  for (const length of [FORM.day, FORM.month, FORM.year])
    if (first.slice(0, length) === last.slice(0, length)) return first.slice(0, length);
  return '';
}

/** Of a date whose year is open, month and day are compared. */
function relateOpen(a: string, b: string): ValueRelation {
  if (!OPEN_DAY.test(a) || !OPEN_DAY.test(b)) return 'unlike';
  for (let i = 0; i < Math.min(a.length, b.length); i++)
    if (a[i] !== 'X' && b[i] !== 'X' && a[i] !== b[i]) return 'date';
  return 'vaguer';
}
