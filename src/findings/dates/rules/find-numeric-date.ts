import { fullYear } from '../reading/read-year.ts';
import { toCivilDay, toDayNumber } from '../calendar/day-number.ts';
import { toPeriod } from '../calendar/period.ts';
import { toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { entryAt, isAt, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { readDirection, shiftOf } from '../reading/read-direction.ts';
import type { Direction } from '../words/date-word.ts';
import { reckonMonthDay } from '../reckoning/reckon-day.ts';

/** "2023-11-14", "11/14/2023", "14.11.2023", "2016 10 16", "11/14": the month first where both orders are dates. */
export function findNumericDate(passage: Passage, at: number): Phrase | null {
  return (
    findWhole(passage, at) ?? findSpaced(passage, at) ?? findCompact(passage, at) ?? findMonthDay(passage, at)
  );
}

const WHOLE = /^(?:(\d{4})[-/.](\d+)[-/.](\d+)|(\d+)([-/.])(\d+)[-/.](\d+))$/u;

function findWhole({ words }: Passage, at: number): Phrase | null {
  const found = WHOLE.exec(words[at]?.lower ?? '');
  if (!found) return null;
  const [, year, month, day, one = '', mark, two = '', last = ''] = found;
  if (year !== undefined) return { to: at + 1, meaning: wholeDay(Number(year), Number(month), Number(day)) };
  const fourDigits = last.length === 4 ? Number(last) : fullYear(Number(last));
  const isDayFirst = Number(one) > 12 || (mark === '.' && Number(two) <= 12);
  const [monthTold, dayTold] = isDayFirst ? [two, one] : [one, two];
  return { to: at + 1, meaning: wholeDay(fourDigits, Number(monthTold), Number(dayTold)) };
}

function wholeDay(year: number, month: number, day: number): Meaning {
  const found = toDayNumber({ year, month, day });
  return () => (found === null ? null : toReckoned(toPeriod(found, found), 'itself'));
}

/** "2016 10 16" */
function findSpaced({ words }: Passage, at: number): Phrase | null {
  const [year = '', month = '', day = ''] = words.slice(at, at + 3).map(({ lower }) => lower);
  if (!/^\d{4}$/u.test(year) || !/^[01]\d$/u.test(month) || !/^[0-3]\d$/u.test(day)) return null;
  return { to: at + 3, meaning: wholeDay(Number(year), Number(month), Number(day)) };
}

/** "20161016" */
function findCompact({ words }: Passage, at: number): Phrase | null {
  const [, year, month, day] = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/u.exec(words[at]?.lower ?? '') ?? [];
  const found = toDayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  return found === null ? null : { to: at + 1, meaning: wholeDay(Number(year), Number(month), Number(day)) };
}

/** "11/14" behind a preposition or a weekday, or alone on its line, and with a year behind a comma. */
function findMonthDay(passage: Passage, at: number): Phrase | null {
  const direction = readDirection(passage, at);
  const read = readMonthDay(passage, direction?.to ?? at);
  if (!read) return null;
  const { to, value } = read;
  if (direction)
    return { to, meaning: nearToday(reckonMonthDay(value.month, value.day, null), direction.value) };
  const year = isAt(passage, to, ',') ? passage.words[to + 1] : undefined;
  if (year && /^[12]\d{3}$/u.test(year.lower))
    return { to: to + 2, meaning: wholeDay(year.number ?? 0, value.month, value.day) };
  const before = entryAt(passage, at - 1);
  const isCued = before.isCue === true || before.bound !== undefined || before.direction !== undefined;
  const isListed = isAt(passage, at - 1, ',') && isAt(passage, at - 3, '/');
  const isAlone = isMark(passage, at - 1) && isMark(passage, to);
  return isCued || isListed || isAlone ? { to, meaning: reckonMonthDay(value.month, value.day, null) } : null;
}

function isMark({ words }: Passage, at: number): boolean {
  return !/[\p{L}\d$£€]/u.test(words[at]?.lower ?? '');
}

/** A month and day, "11/14" or "14/11". */
export function readMonthDay(
  { words }: Passage,
  at: number,
): Read<{ readonly month: number; readonly day: number }> | null {
  const [one, mark, two, next] = words.slice(at, at + 4);
  if (!one || !two || mark?.lower !== '/' || !mark.isGlued || !two.isGlued || next?.lower === '/')
    return null;
  if (!/^\d\d?$/u.test(one.lower) || !/^\d\d?$/u.test(two.lower)) return null;
  const [first, second] = [one.number ?? 0, two.number ?? 0];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const isReal = toDayNumber({ year: 2000, month, day }) !== null;
  return isReal ? { to: at + 3, value: { month, day } } : null;
}

/** "This 11/14" is this year's, "next 11/14" the first after today. */
function nearToday(day: Meaning, direction: Direction): Meaning {
  return (clock) => {
    if (clock.today === null) return day(clock);
    const shift = shiftOf(direction);
    const { year } = toCivilDay(clock.today);
    const endOfYear = toDayNumber({ year, month: 12, day: 31 });
    if (shift === 0) return day({ ...clock, near: endOfYear, tense: 'past' });
    return day({ ...clock, near: clock.today + shift, tense: shift > 0 ? 'future' : 'past' });
  };
}
