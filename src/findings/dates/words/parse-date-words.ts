import { isOneOf, parseTable } from '../../../model/index.ts';
import { UNITS } from '../calendar/unit.ts';
import { BOUNDS, DAYPARTS, DIRECTIONS, DISTANCES, PORTIONS, SEASONS, type DateWord } from './date-word.ts';

/**
 * Reads `lexicon/date-words.tsv`; a word's rows are put together.
 *
 * @throws Error naming the line whose sort or value is unknown, or that has no example
 */
export function parseDateWords(tsv: string): ReadonlyMap<string, DateWord> {
  const words = new Map<string, DateWord>();
  for (const { line, cells } of parseTable(tsv)) {
    const [word = '', sort = '', value = '', example = ''] = cells;
    const told = tell(sort, value);
    if (!told || word === '' || example === '')
      throw new Error(`lexicon/date-words.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    words.set(word, { ...words.get(word), ...told });
  }
  return words;
}

function tell(sort: string, value: string): DateWord | null {
  const number = Number(value);
  const isNumber = value !== '' && Number.isInteger(number);
  switch (sort) {
    case 'month':
    case 'doubtful-month':
      return number in MONTHS ? { month: number, isDoubtful: sort !== 'month' } : null;
    case 'weekday':
    case 'doubtful-weekday':
      return number in WEEKDAYS ? { weekday: number, isDoubtful: sort !== 'weekday' } : null;
    case 'weekdays':
      return number in WEEKDAYS ? { weekdays: number } : null;
    case 'unit':
      return isOneOf(UNITS, value) ? { unit: value } : null;
    case 'short-unit':
      return isOneOf(UNITS, value) ? { shortUnit: value } : null;
    case 'number':
    case 'multiplier':
    case 'amount':
    case 'ordinal':
    case 'decade':
      return isNumber ? { [sort]: number } : null;
    case 'relative-day':
      return isNumber ? { relativeDay: number } : null;
    case 'season':
      return isOneOf(SEASONS, value) ? { season: value } : null;
    case 'portion':
    case 'portion-noun':
      return isOneOf(PORTIONS, value) ? { portion: value, isPortionNoun: sort !== 'portion' } : null;
    case 'rest':
      return { isRest: true };
    case 'direction':
      return isOneOf(DIRECTIONS, value) ? { direction: value } : null;
    case 'daypart':
      return isOneOf(DAYPARTS, value) ? { daypart: value } : null;
    case 'bound':
      return isOneOf(BOUNDS, value) ? { bound: value } : null;
    case 'rate':
      return /^P[\d.]+(?:[DWMY]|WE)$/u.test(value) ? { rate: value } : null;
    case 'distance':
      return isOneOf(DISTANCES, value) ? { distance: value } : null;
    case 'whole':
      return { isWhole: true };
    case 'auxiliary':
      return { isAuxiliary: true };
    case 'lasting':
      return { isLasting: true };
    case 'every':
      return { isEvery: true };
    case 'now':
      return { isNow: true };
    case 'planned':
      return { isPlanned: true };
    case 'opening':
      return { isOpening: true };
    case 'cue':
      return { isCue: true };
    default:
      return null;
  }
}

const WEEKDAYS: Readonly<Record<number, true>> = { 1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true }; // prettier-ignore
const MONTHS: Readonly<Record<number, true>> = { ...WEEKDAYS, 8: true, 9: true, 10: true, 11: true, 12: true }; // prettier-ignore
