import { toPeriod } from '../calendar/period.ts';
import { periodOf, toReckoned } from '../reckoning/meaning.ts';
import { reckonUnit } from '../reckoning/reckon-period.ts';
import { entryAt, isAt, skip, type Passage, type Phrase } from '../reading/passage.ts';

/** "The rest of the week", "the remainder of this year": from today to its end. */
export function findRest(passage: Passage, at: number): Phrase | null {
  const start = skip(passage, at, 'the');
  if (entryAt(passage, start).isRest !== true || !isAt(passage, start + 1, 'of')) return null;
  const unitAt = skip(passage, start + 2, 'the', 'this', 'current', 'my', 'our');
  const { unit } = entryAt(passage, unitAt);
  if (!unit || !isAt(passage, unitAt, 'week', 'month', 'quarter', 'year', 'decade', 'century')) return null;
  const whole = reckonUnit(unit, 0);
  return {
    to: unitAt + 1,
    meaning: (clock) => {
      const reckoned = whole(clock);
      const period = periodOf(reckoned);
      if (!period || clock.today === null) return reckoned;
      return toReckoned(toPeriod(clock.today, period.last), 'published');
    },
  };
}
