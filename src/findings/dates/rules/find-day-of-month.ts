import { reckonDayOfMonth } from '../reckoning/reckon-day.ts';
import { isAt, type Passage, type Phrase } from '../reading/passage.ts';
import { readDayOfMonth } from '../reading/read-day-of-month.ts';

/** "The 14th", "on 29th": a day of a month that is not named, in digits, and no noun behind it. */
export function findDayOfMonth(passage: Passage, at: number): Phrase | null {
  const isCued = isAt(passage, at, 'the') || isAt(passage, at - 1, 'on', 'the');
  if (!isCued) return null;
  const day = readDayOfMonth(passage, at);
  const word = day && passage.words[day.to - 1];
  if (!day || word?.isOrdinal !== true || isNoun(passage, day.to)) return null;
  return { to: day.to, meaning: reckonDayOfMonth(day.value, null), isBare: true };
}

const AFTER_A_DAY: readonly string[] = ['and', 'or', 'to', 'at', 'in', 'with', 'for', 'when', 'after', 'because', 'but', 'as', 'through', 'until', 'till']; // prettier-ignore

function isNoun({ words }: Passage, at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.lower === '-') return next.isGlued;
  return /^[\p{L}\d]/u.test(next.lower) && !AFTER_A_DAY.includes(next.lower);
}
