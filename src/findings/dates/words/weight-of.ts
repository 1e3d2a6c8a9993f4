import type { DateWord } from './date-word.ts';

/**
 * How much a word has to do with time. 3: it may begin an expression. 2: it may where heavier or equal words follow. 1: it may
 * where such follow, and tells nothing itself. 0: it begins none.
 */
export type Weight = 0 | 1 | 2 | 3;

type Meanings = readonly (keyof DateWord)[];
// prettier-ignore
const HEAVY: Meanings = ['month', 'weekday', 'weekdays', 'unit', 'season', 'relativeDay', 'rate', 'decade', 'isHoliday'];
const MIDDLE: Meanings = ['number', 'ordinal', 'shortUnit', 'daypart', 'isNow'];
const LIGHT: Meanings = [
  'direction',
  'amount',
  'isWhole',
  'isEvery',
  'portion',
  'isRest',
  'bound',
  'isOpening',
];

/** What a word weighs by its meanings. */
export function weightOf(word: DateWord): Weight {
  const has = (meanings: Meanings): boolean => meanings.some((meaning) => word[meaning] !== undefined);
  if (has(HEAVY)) return 3;
  if (has(MIDDLE)) return 2;
  return has(LIGHT) ? 1 : 0;
}
