import { toCivilDay } from '../calendar/day-number.ts';
import type { Clock } from '../reckoning/meaning.ts';
import { shiftOf } from './read-direction.ts';
import { entryAt, isAt, lowerAt, skip, type Passage, type Read } from './passage.ts';
import { readNumberWords } from './read-number.ts';

/** A year in itself, or so many years from that of publication: "last year" is −1. */
export type YearTold = { readonly year: number } | { readonly shift: number };

/** The year by a clock; null where that does not know. */
export function yearBy(told: YearTold, { today }: Clock): number | null {
  if ('year' in told) return told.year;
  return today === null ? null : toCivilDay(today).year + told.shift;
}

/** "2023", "'87" */
export function readYear(passage: Passage, at: number): Read<number> | null {
  const word = passage.words[at];
  const next = passage.words[at + 1];
  if (!word) return null;
  if (/^[12]\d{3}$/u.test(word.lower)) {
    const isTail = word.isGlued && isAt(passage, at - 1, '.', ':', '$', '£', '€');
    const isHead = next?.isGlued === true && /^[%\p{L}]/u.test(next.lower);
    return isTail || isHead ? null : { to: at + 1, value: word.number ?? 0 };
  }
  const isShort = (word.lower === "'" || word.lower === '’') && next?.isGlued === true;
  if (isShort && /^\d\d$/u.test(next.lower)) return { to: at + 2, value: fullYear(next.number ?? 0) };
  return null;
}

/** "nineteen ninety-six", "two thousand and fifteen" */
export function readYearWords(passage: Passage, at: number): Read<number> | null {
  const first = readNumberWords(passage, at);
  if (!first) return null;
  if (first.value >= 1100 && first.value < 2200) return first;
  const second = first.value > 15 && first.value < 22 ? readNumberWords(passage, first.to) : null;
  return second && second.value > 9 && second.value < 100
    ? { to: second.to, value: first.value * 100 + second.value }
    : null;
}

/** A year of two digits: the one that is nearer to our time. */
export function fullYear(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short;
}

/** The year of a day or month before it: ", 2023", "of 2023", "in the year 2023", "last year", "of this year". */
export function readYearBehind(passage: Passage, at: number): Read<YearTold> | null {
  const linked = isAt(passage, at, ',', 'of', 'in', '-', '/') ? at + 1 : at;
  const direct = readYear(passage, linked) ?? readYearWords(passage, linked);
  if (direct) return { to: direct.to, value: { year: direct.value } };
  const named = skip(passage, linked, 'the');
  if (isAt(passage, named, 'year')) {
    const year = readYear(passage, skip(passage, named + 1, 'of'));
    if (year) return { to: year.to, value: { year: year.value } };
  }
  const { direction } = entryAt(passage, linked);
  if (
    direction !== undefined &&
    entryAt(passage, linked + 1).unit === 'year' &&
    isAt(passage, linked + 1, 'year')
  )
    return { to: linked + 2, value: { shift: shiftOf(direction) } };
  const isShort = isAt(passage, at, 'of') && /^\d\d$/u.test(lowerAt(passage, at + 1));
  return isShort ? { to: at + 2, value: { year: fullYear(passage.words[at + 1]?.number ?? 0) } } : null;
}
