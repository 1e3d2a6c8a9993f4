import { partOfPeriod } from '../reckoning/part-of-period.ts';
import { toPeriod } from '../calendar/period.ts';
import { periodOf, toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { reckonUnit } from '../reckoning/reckon-period.ts';
import { entryAt, isAt, skip, type Passage, type Phrase } from '../reading/passage.ts';
import type { Portion } from '../words/date-word.ts';
import { findWhole } from './find-whole.ts';

/** "Mid-September", "early 2024", "late last year", "the end of the month", "earlier this week", "later in the year". */
export function findPortion(passage: Passage, at: number): Phrase | null {
  const start = skip(passage, at, 'the');
  const { portion, isPortionNoun } = entryAt(passage, start);
  if (portion === undefined || (isPortionNoun === true && !isAt(passage, start + 1, 'of', '-'))) return null;
  const linked = isAt(passage, start + 1, '-', 'of', 'in', 'on') ? start + 2 : start + 1;
  const whole = findUnit(passage, linked) ?? findWhole(passage, linked);
  if (!whole) return null;
  const meaning = portionOf(whole.meaning, portion);
  if (isPortionNoun !== true) return { to: whole.to, meaning };
  const edges = { start: edgeOf(whole.meaning, portion, 1), end: edgeOf(whole.meaning, portion, 0) };
  return { to: whole.to, meaning, edges };
}

/** "the month", "the year", and "end of month" */
function findUnit(passage: Passage, at: number): Phrase | null {
  const unitAt = skip(passage, at, 'the');
  const { unit } = entryAt(passage, unitAt);
  const isCalendar = isAt(
    passage,
    unitAt,
    'week',
    'month',
    'quarter',
    'year',
    'decade',
    'century',
    'weekend',
  );
  // "the year 2023", "the week's end"
  const isAlone = !/^[\d'’-]/u.test(passage.words[unitAt + 1]?.lower ?? '');
  return unit && isCalendar && isAlone ? { to: unitAt + 1, meaning: reckonUnit(unit, 0) } : null;
}

/** What is not resolved, or only a day, is not cut. */
function portionOf(whole: Meaning, portion: Portion): Meaning {
  return (clock) => {
    const reckoned = whole(clock);
    const period = periodOf(reckoned);
    if (!reckoned || !period || period.first === period.last) return reckoned;
    return toReckoned(partOfPeriod(period, portion, clock.today), reckoned.anchor);
  };
}

/** The day on which a range begins with a portion or ends with it; one that begins with the end begins after it. */
function edgeOf(whole: Meaning, portion: Portion, behind: 0 | 1): Meaning {
  return (clock) => {
    const reckoned = whole(clock);
    const period = periodOf(reckoned);
    if (!reckoned || !period) return reckoned;
    const { first, last } = period;
    const day =
      portion === 'early'
        ? first
        : portion === 'late'
          ? last + behind
          : first + Math.floor((last - first + 1) / 2);
    return toReckoned(toPeriod(day, day), reckoned.anchor);
  };
}
