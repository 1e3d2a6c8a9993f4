import { moveDay } from '../calendar/move-day.ts';
import { toPeriod, type Period } from '../calendar/period.ts';
import type { Portion } from '../words/date-word.ts';

/** What is cut into thirds, not halves, when it is early or late. */
const LONG = 360;
const DAYS_IN_MONTH = 30.44;

/**
 * The early, middle or late part of a period: thirds of a year or longer, halves of what is shorter, and the middle third.
 * "Earlier" is the half up to today, "later" the half from today on, or more of it where today lies within.
 */
export function partOfPeriod({ first, last }: Period, portion: Portion, today: number | null): Period {
  const length = last - first + 1;
  const half = Math.floor(length / 2);
  const isInThirds = length >= LONG;
  switch (portion) {
    case 'early':
      return toPeriod(first, isInThirds ? thirdFrom(first, length, 1) - 1 : laterFrom(first, length) - 1);
    case 'middle':
      return length < LONG
        ? toPeriod(first + Math.floor(length * 0.3), first + Math.floor((length * 2) / 3) - 1)
        : toPeriod(thirdFrom(first, length, 1), thirdFrom(first, length, 2) - 1);
    case 'late':
      return toPeriod(isInThirds ? thirdFrom(first, length, 2) : laterFrom(first, length), last);
    case 'earlier':
      return toPeriod(first, Math.min(first + half - 1, today !== null && today >= first ? today : last));
    case 'later':
      return toPeriod(
        Math.max(laterFrom(first, length), today !== null && today <= last ? today : first),
        last,
      );
  }
}

/** A year's second half begins with July. */
function laterFrom(first: number, length: number): number {
  if (length < LONG) return first + Math.floor(length / 2);
  return moveDay(first, { amount: Math.round(length / DAYS_IN_MONTH / 2), unit: 'month' }) ?? first;
}

function thirdFrom(first: number, length: number, which: 1 | 2): number {
  const months = Math.round(length / DAYS_IN_MONTH / 3) * which;
  return moveDay(first, { amount: months, unit: 'month' }) ?? first;
}
