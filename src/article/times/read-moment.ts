import { offsetOf } from './zones.ts';

/** A day, or a time of a day, read off the beginning of a string. */
export interface Moment {
  /** ISO 8601 to the precision given: `2024-01-14`, `2024-01-14T22:51:00`, `2024-01-14T22:51:00-05:00`. */
  readonly value: string;
  /** How many characters of the string it took. */
  readonly length: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? ?)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})(?!\\d)';
const DAYS = [
  `(?<year>\\d{4})-(?<month>\\d{2})-${DAY}(?!\\d)`,
  `${WEEKDAY}${MONTH} ${DAY}(?:, ?| )${YEAR}`,
  `${WEEKDAY}${DAY}(?: |-)(?:of )?${MONTH}(?:,? |-)${YEAR}`,
].map((pattern) => new RegExp(`^${pattern}`, 'i'));

const ZONE = '(?<zone>(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,5})(?![a-z0-9])';
const TIME = new RegExp(
  `^(?<hours>\\d{1,2})(?:[:.](?<minutes>[0-5]\\d)(?::(?<seconds>[0-5]\\d)(?:[.,]\\d{1,9})?)?)?(?: ?(?<half>[ap])\\.?m\\b\\.?)?(?: ?\\(?${ZONE}\\)?)?`,
  'i',
);
const BETWEEN = /^(?:T|,? at |,? on |,? ?[-–|•·/]? ?)/;
const EARLIEST_YEAR = 1600; // before the first newspaper; software writes year 1 where it knows none

/**
 * Reads a date at the very beginning of a text, with its time where one stands beside it. Days that do not exist and
 * numbers that could be day or month ("03/04/2024") are not read.
 *
 * @example readMoment('January 14, 2024 at 10:51 pm EST | Updated')?.value // '2024-01-14T22:51:00-05:00'
 * @example readMoment('31 February 2024') // null
 */
export function readMoment(text: string): Moment | null {
  const opening = text.slice(0, 80).replace(/\s/g, ' ');
  return readDayFirst(opening) ?? readTimeFirst(opening);
}

function readDayFirst(text: string): Moment | null {
  const day = readDay(text);
  if (!day) return null;
  const gap = gapAt(text, day.length);
  const time = readTime(text.slice(day.length + gap));
  return time ? { value: day.value + time.value, length: day.length + gap + time.length } : day;
}

function readTimeFirst(text: string): Moment | null {
  const time = readTime(text);
  if (!time) return null;
  const gap = gapAt(text, time.length);
  const day = readDay(text.slice(time.length + gap));
  return day && { value: day.value + time.value, length: time.length + gap + day.length };
}

/** How much stands between a day and its time. */
function gapAt(text: string, at: number): number {
  return BETWEEN.exec(text.slice(at))?.[0].length ?? 0;
}

function readDay(text: string): Moment | null {
  for (const pattern of DAYS) {
    const found = pattern.exec(text);
    if (!found?.groups) continue;
    const { year = '', month = '', day = '' } = found.groups;
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const value = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (Number(year) >= EARLIEST_YEAR && isDay(value)) return { value, length: found[0].length };
  }
  return null;
}

function isDay(value: string): boolean {
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** `value` is `T22:51:00` with the offset where the zone has one. Without minutes it is a time only by its am or pm. */
function readTime(text: string): Moment | null {
  const found = TIME.exec(text);
  if (!found?.groups) return null;
  const { hours = '', minutes, seconds = '00', half, zone } = found.groups;
  if (minutes === undefined && half === undefined) return null;
  const hour = Number(hours);
  if (half === undefined ? hour > 23 : hour < 1 || hour > 12) return null;
  const of24 = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = `T${String(of24).padStart(2, '0')}:${minutes ?? '00'}:${seconds}${offsetOf(zone ?? '')}`;
  // A word that is no zone is not part of the time.
  const isZone = zone === undefined || offsetOf(zone) !== '' || /^[A-Z]{2,5}$/.test(zone);
  return { value, length: isZone ? found[0].length : found[0].lastIndexOf(zone) };
}
