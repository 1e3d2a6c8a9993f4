import { centuryPeriod, decadePeriod, yearPeriod } from '../calendar/period.ts';
import { toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { fullYear, readYear, readYearWords } from '../reading/read-year.ts';
import { readOrdinal } from '../reading/read-ordinal.ts';
import { entryAt, isAt, skip, type Passage, type Phrase } from '../reading/passage.ts';

/** "2023", "the year 2023", "the 1990s", "the '90s", "the 15th century". */
export function findYear(passage: Passage, at: number): Phrase | null {
  return (
    findDecade(passage, at) ?? findNamed(passage, at) ?? findBare(passage, at) ?? findCentury(passage, at)
  );
}

const inYear =
  (year: number): Meaning =>
  () =>
    toReckoned(yearPeriod(year), 'itself');

/** "1990s", "1990's", "'90s", "the 90s" */
function findDecade(passage: Passage, at: number): Phrase | null {
  return findNamedDecade(passage, at) ?? findNumberedDecade(passage, at);
}

/** "the seventies", "the nineteen-seventies" */
function findNamedDecade(passage: Passage, at: number): Phrase | null {
  const start = skip(passage, at, 'the');
  const { number } = entryAt(passage, start);
  const isLong = number !== undefined && number > 15 && number < 21;
  const named = isLong ? skip(passage, start + 1, '-') : start;
  const { decade } = entryAt(passage, named);
  if (decade === undefined || (!isLong && !isAt(passage, named - 1, 'the', '-', 'early', 'late', 'in')))
    return null;
  const year = isLong ? number * 100 + decade : fullYear(decade);
  return { to: named + 1, meaning: () => toReckoned(decadePeriod(year), 'itself') };
}

function findNumberedDecade(passage: Passage, at: number): Phrase | null {
  const start = isAt(passage, at, "'", '’', '‘') ? at + 1 : at;
  const word = passage.words[start];
  if (word?.number == null || !/^(?:[12]\d)?\d0$/u.test(word.lower)) return null;
  const s = skip(passage, start + 1, "'", '’');
  if (!isAt(passage, s, 's') || (passage.words[s]?.isGlued === false && word.number < 100)) return null;
  if (word.number < 100 && start === at && !isAt(passage, at - 1, 'the', 'early', 'late', 'mid', '-'))
    return null;
  const year = word.number < 100 ? fullYear(word.number) : word.number;
  return { to: s + 1, meaning: () => toReckoned(decadePeriod(year), 'itself') };
}

/** "the year 2023", "calendar year 2008", "CY18" */
function findNamed(passage: Passage, at: number): Phrase | null {
  const named = skip(passage, at, 'the', 'calendar');
  if (isAt(passage, named, 'cy')) {
    const year = readYear(passage, named + 1);
    const word = passage.words[named + 1];
    if (year) return { to: year.to, meaning: inYear(year.value) };
    return word && /^\d\d$/u.test(word.lower)
      ? { to: named + 2, meaning: inYear(fullYear(Number(word.lower))) }
      : null;
  }
  const year = isAt(passage, named, 'year') ? readYear(passage, skip(passage, named + 1, 'of')) : null;
  return year && { to: year.to, meaning: inYear(year.value) };
}

function findBare(passage: Passage, at: number): Phrase | null {
  const year = readYear(passage, at);
  if (year) {
    const isPlausible = (year.value >= 1800 && year.value < 2100) || entryAt(passage, at - 1).isCue === true;
    return isPlausible ? { to: year.to, meaning: inYear(year.value), isBare: true } : null;
  }
  const isCued = isAt(passage, at - 1, 'in', 'since', 'of', 'and');
  const spoken = isCued ? readYearWords(passage, at) : null;
  return spoken && { to: spoken.to, meaning: inYear(spoken.value), isBare: true };
}

/** "the 15th century", "21st-century" */
function findCentury(passage: Passage, at: number): Phrase | null {
  const which = readOrdinal(passage, skip(passage, at, 'the'));
  const unit = which && skip(passage, which.to, '-');
  if (!which || unit === null || !isAt(passage, unit, 'century') || which.value > 30) return null;
  return { to: unit + 1, meaning: () => toReckoned(centuryPeriod((which.value - 1) * 100), 'itself') };
}
