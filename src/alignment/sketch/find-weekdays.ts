import { datesOf, type Finding } from '../../model/index.ts';
import { firstWordFrom } from './locate-words.ts';
import type { Word } from './split-words.ts';

const EARLY_WORDS = 150;
const DAY = /^\d{4}-\d\d-\d\d$/;
const OPEN_WEEKDAY = /^XXXX-WXX-([1-7])$/;

/** 0 for Monday; undefined for what is no day, or an unknown one. */
function weekdayOf(value: string): number | undefined {
  if (DAY.test(value)) return (new Date(value).getUTCDay() + 6) % 7;
  const [, weekday] = OPEN_WEEKDAY.exec(value) ?? [];
  return weekday === undefined ? undefined : Number(weekday) - 1;
}

/**
 * The days of the week that an article names early, as bits from Monday's on. They can be compared where one article is dated and the
 * other is not.
 *
 * @example findWeekdays(words, findings) // 0b1001, where something happened on Monday, and something on Thursday
 */
export function findWeekdays(words: readonly Word[], findings: readonly Finding[]): number {
  let weekdays = 0;
  for (const { value, spans } of datesOf(findings)) {
    const weekday = weekdayOf(value);
    if (weekday === undefined || !spans[0] || firstWordFrom(words, spans[0][0]) >= EARLY_WORDS) continue;
    weekdays |= 1 << weekday;
  }
  return weekdays;
}
