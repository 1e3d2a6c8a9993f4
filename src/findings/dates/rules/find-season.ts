import { toCivilDay, toIsoYear } from '../calendar/day-number.ts';
import { toOpen, type Meaning } from '../reckoning/meaning.ts';
import { entryAt, isAt, type Passage, type Phrase } from '../reading/passage.ts';
import { readDirection, shiftOf } from '../reading/read-direction.ts';
import { readYearBehind, yearBy, type YearTold } from '../reading/read-year.ts';
import type { Season } from '../words/date-word.ts';

/**
 * "Summer 2023", "last winter", "the spring of this year", valued without days, for summer is not everywhere when it is
 * in the north. Bare only behind "in the", for springs and falls are other things too.
 */
export function findSeason(passage: Passage, at: number): Phrase | null {
  const direction = readDirection(passage, at);
  const start = direction?.to ?? at;
  const { season } = entryAt(passage, start);
  if (season === undefined) return null;
  if (direction) return { to: start + 1, meaning: reckonSeason(season, { shift: shiftOf(direction.value) }) };
  const year = readYearBehind(passage, start + 1);
  if (year) return { to: year.to, meaning: reckonSeason(season, year.value) };
  const isNamed =
    season === 'SU' || season === 'WI' || isAt(passage, at - 1, 'the', 'whole', 'entire', 'in', 'during');
  return isNamed && !/^\p{L}/u.test(passage.words[at + 1]?.lower ?? '')
    ? { to: at + 1, meaning: () => toOpen('interval', season) }
    : null;
}

/** Months in which a season lies wholly behind or ahead of those after or before it, in the north. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function reckonSeason(season: Season, told: YearTold): Meaning {
  return (clock) => {
    const year = seasonYear(season, told, clock.today) ?? yearBy(told, clock);
    if (year === null) return toOpen('interval', `XXXX-${season}`);
    const anchor = 'year' in told ? 'itself' : 'published';
    return { kind: 'interval', value: `${toIsoYear(year)}-${season}`, first: null, last: null, anchor };
  };
}

/** "Last summer" in autumn is this year's, "next winter" in spring too. */
function seasonYear(season: Season, told: YearTold, today: number | null): number | null {
  if ('year' in told || today === null) return null;
  const now = toCivilDay(today);
  const start = FIRST_MONTH[season];
  const isThisYear = told.shift === 0 || (told.shift < 0 ? start + 3 <= now.month : start > now.month);
  return isThisYear ? now.year : now.year + told.shift;
}
