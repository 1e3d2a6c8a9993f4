import { toCivilDay, toIsoYear } from '../calendar/day-number.ts';
import { toOpen, type Meaning } from '../reckoning/meaning.ts';
import { isAt, skip, type Passage, type Phrase } from '../reading/passage.ts';
import { readDirection, shiftOf } from '../reading/read-direction.ts';
import { fullYear, readYear } from '../reading/read-year.ts';

/**
 * "Fiscal 2024", "FY24", "this school year": TIMEX's `FY2024` and `SY2024`, without days, for it depends on the country when they begin.
 */
export function findFiscalYear(passage: Passage, at: number): Phrase | null {
  const direction = readDirection(passage, at);
  const start = direction?.to ?? skip(passage, at, 'the');
  const letters = isAt(passage, start, 'fiscal', 'financial', 'fy') ? 'FY' : isAt(passage, start, 'school', 'academic', 'sy') ? 'SY' : null; // prettier-ignore
  if (letters === null) return null;
  const isShort = isAt(passage, start, 'fy', 'sy');
  const isNamed = isAt(passage, start + 1, 'year');
  const yearAt = skip(passage, isNamed ? start + 2 : start + 1, "'", '’');
  if (direction)
    return isNamed ? { to: start + 2, meaning: reckonShifted(letters, shiftOf(direction.value)) } : null;
  const year = isShort || isNamed || letters === 'FY' ? readYear(passage, yearAt) : null;
  if (year) return { to: year.to, meaning: inYear(letters, year.value) };
  const short = passage.words[yearAt];
  if (isShort && short && /^\d\d$/u.test(short.lower)) return { to: yearAt + 1, meaning: inYear(letters, fullYear(short.number ?? 0)) }; // prettier-ignore
  return isNamed && !isShort ? { to: start + 2, meaning: () => toOpen('interval', `${letters}XXXX`) } : null;
}

function inYear(letters: string, year: number): Meaning {
  return () => ({
    kind: 'interval',
    value: letters + toIsoYear(year),
    first: null,
    last: null,
    anchor: 'itself',
  });
}

function reckonShifted(letters: string, shift: number): Meaning {
  return ({ today }) => {
    if (today === null) return toOpen('interval', `${letters}XXXX`);
    const value = letters + toIsoYear(toCivilDay(today).year + shift);
    return { kind: 'interval', value, first: null, last: null, anchor: 'published' };
  };
}
