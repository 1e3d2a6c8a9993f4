import { halfPeriod, quarterPeriod, type Period } from '../calendar/period.ts';
import { reckonYearly } from '../reckoning/reckon-day.ts';
import { entryAt, isAt, skip, type Passage, type Phrase, type Read } from '../reading/passage.ts';
import { shiftOf } from '../reading/read-direction.ts';
import { readOrdinal } from '../reading/read-ordinal.ts';
import { readYear, readYearBehind, type YearTold } from '../reading/read-year.ts';

/** "Q3 2023", "2019-H2", "the second quarter of 2023", "next year's first quarter"; a half of a year only with its year. */
export function findQuarter(passage: Passage, at: number): Phrase | null {
  const before = readYearBefore(passage, at);
  const start = before?.to ?? at;
  const part = readLettered(passage, start) ?? readNamed(passage, start);
  if (!part) return null;
  const isCurrent = isAt(passage, part.to, 'of') && isAt(passage, part.to + 1, 'the') && isAt(passage, part.to + 2, 'year'); // prettier-ignore
  const behind = before ? null : readYearBehind(passage, part.to);
  const told = before?.value ?? behind?.value ?? null;
  if (part.value.letter === 'H' && told === null && !isCurrent) return null;
  const to = behind?.to ?? (isCurrent && !before ? part.to + 3 : part.to);
  const { periodIn, letter, which } = part.value;
  return { to, meaning: reckonYearly(periodIn, told, `XXXX-${letter}${which}`) };
}

interface YearPart {
  readonly letter: 'Q' | 'H';
  readonly which: number;
  readonly periodIn: (year: number) => Period | null;
}

function toPart(letter: 'Q' | 'H', which: number): YearPart | null {
  if (which < 1 || which > (letter === 'Q' ? 4 : 2)) return null;
  const periodOfPart = letter === 'Q' ? quarterPeriod : halfPeriod;
  return { letter, which, periodIn: (year) => periodOfPart(year, which) };
}

/** "Q3", "H2" */
function readLettered(passage: Passage, at: number): Read<YearPart> | null {
  const digit = passage.words[at + 1];
  if (!isAt(passage, at, 'q', 'h') || digit?.isGlued !== true || digit.lower.length !== 1) return null;
  const value = toPart(isAt(passage, at, 'q') ? 'Q' : 'H', digit.number ?? 0);
  return value && { to: at + 2, value };
}

/** "the second quarter", "first-half" */
function readNamed(passage: Passage, at: number): Read<YearPart> | null {
  const which = readOrdinal(passage, skip(passage, at, 'the'));
  if (!which) return null;
  const unit = skip(passage, which.to, '-');
  if (!isAt(passage, unit, 'quarter', 'half')) return null;
  const value = toPart(isAt(passage, unit, 'quarter') ? 'Q' : 'H', which.value);
  return value && { to: unit + 1, value };
}

/** "2019 Q1", "2019-Q1", "next year's first quarter" */
function readYearBefore(passage: Passage, at: number): Read<YearTold> | null {
  const year = readYear(passage, at);
  if (year) return { to: skip(passage, year.to, '-'), value: { year: year.value } };
  const { direction } = entryAt(passage, at);
  if (direction === undefined || !isAt(passage, at + 1, 'year')) return null;
  return { to: skip(passage, at + 2, "'", '’', 's'), value: { shift: shiftOf(direction) } };
}
