import { toCivilDay, twoDigits } from '../calendar/day-number.ts';
import { monthPeriod } from '../calendar/period.ts';
import { toOpen, toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { reckonYearly } from '../reckoning/reckon-day.ts';
import { entryAt, isAt, type Passage, type Phrase } from '../reading/passage.ts';
import { readDirection, shiftOf } from '../reading/read-direction.ts';
import { readYear, readYearBehind } from '../reading/read-year.ts';
import type { Direction } from '../words/date-word.ts';
import { readMonth } from './find-named-date.ts';

/** "September 2023", "September of last year", "last September", "in September", "12-2015", "2015-12", "2017 April". */
export function findMonth(passage: Passage, at: number): Phrase | null {
  return (
    findDirected(passage, at) ??
    findNamed(passage, at) ??
    findNumbered(passage, at) ??
    findYearFirst(passage, at)
  );
}

function findNamed(passage: Passage, at: number): Phrase | null {
  const month = readMonth(passage, at);
  if (!month) return null;
  const year = readYearBehind(passage, month.to);
  if (!year && !standsAlone(passage, at)) return null;
  const open = `XXXX-${twoDigits(month.value)}`;
  const meaning = reckonYearly((told) => monthPeriod(told, month.value), year?.value ?? null, open);
  return { to: year?.to ?? month.to, meaning };
}

/** Whether a name without a year means the month; "may" and "march" need a preposition and a capital. */
function standsAlone(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  const { isDoubtful } = entryAt(passage, at);
  const before = entryAt(passage, at - 1);
  const isCued = before.isCue === true || before.bound !== undefined || before.portion !== undefined || isAt(passage, at - 1, '-', '–', 'the'); // prettier-ignore
  const isRange =
    isAt(passage, at + 1, 'to', 'through', 'until', '-', '–') && entryAt(passage, at + 2).month !== undefined;
  if (isDoubtful === true && (isRange || isAt(passage, at - 1, 'in', 'since'))) return true;
  if (isDoubtful === true) return isCued && word?.isCapital === true && !isAt(passage, at - 1, 'the');
  return isCued || (word?.isCapital === true && word.lower.length > 2);
}

/** "last September": the latest before this month; "next September": the first after it */
function findDirected(passage: Passage, at: number): Phrase | null {
  const direction = readDirection(passage, at);
  const month = direction && readMonth(passage, direction.to);
  // "that may be"
  const isVerb = direction !== null && entryAt(passage, direction.to).isDoubtful === true && passage.words[direction.to]?.isCapital === false; // prettier-ignore
  return !month || isVerb ? null : { to: month.to, meaning: reckonDirected(month.value, direction.value) };
}

function reckonDirected(month: number, direction: Direction): Meaning {
  const shift = shiftOf(direction);
  return ({ today }) => {
    if (today === null) return toOpen('interval', `XXXX-${twoDigits(month)}`);
    const now = toCivilDay(today);
    const isThisYear = shift === 0 || (shift < 0 ? month < now.month : month > now.month);
    return toReckoned(monthPeriod(isThisYear ? now.year : now.year + shift, month), 'published');
  };
}

/** "12-2015" */
function findNumbered(passage: Passage, at: number): Phrase | null {
  const { number = null, lower = '' } = passage.words[at] ?? {};
  const year = isAt(passage, at + 1, '-', '/') ? readYear(passage, at + 2) : null;
  if (number === null || !/^\d\d$/u.test(lower) || !year || passage.words[at + 2]?.isGlued !== true)
    return null;
  return number < 1 || number > 12 || isAt(passage, at - 1, '-', '/')
    ? null
    : { to: year.to, meaning: () => toReckoned(monthPeriod(year.value, number), 'itself') };
}

/** "2017 April", and "2015-12", which can be no range of years */
function findYearFirst(passage: Passage, at: number): Phrase | null {
  const year = readYear(passage, at);
  if (!year) return null;
  const named = readMonth(passage, year.to);
  // "by 2100 may seem far"
  const isVerb = entryAt(passage, year.to).isDoubtful === true && passage.words[year.to]?.isCapital === false;
  if (isVerb) return null;
  if (named)
    return {
      to: named.to,
      meaning: reckonYearly((told) => monthPeriod(told, named.value), { year: year.value }, ''),
    };
  const [mark, month, next] = passage.words.slice(year.to, year.to + 3);
  const isDigits =
    mark?.lower === '-' &&
    mark.isGlued &&
    month?.isGlued === true &&
    /^(?:0?[1-9]|1[0-2])$/u.test(month.lower);
  const goesOn = next?.isGlued === true && (next.lower === '-' || /^[\p{L}\d]/u.test(next.lower));
  const which = month?.number ?? 0;
  if (!isDigits || goesOn || which > year.value % 100) return null;
  return { to: year.to + 2, meaning: () => toReckoned(monthPeriod(year.value, which), 'itself') };
}
