import { toPeriod, weekPeriod } from '../calendar/period.ts';
import { moveAll } from '../reckoning/reckon-period.ts';
import { toOpen, toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { isClockUnit, toIsoDuration, type Stretch } from '../calendar/unit.ts';
import { isAt, skip, type Passage, type Phrase } from '../reading/passage.ts';
import { readStretches } from '../reading/read-stretches.ts';
import { findWhole } from './find-whole.ts';
import { findWhen } from './find-when.ts';

/** "3 days starting from next Monday", so long from a day on; "the week of 4 February", the one in which it is. */
export function findRun(passage: Passage, at: number): Phrase | null {
  return findCounted(passage, at) ?? findWeekOf(passage, at);
}

function findCounted(passage: Passage, at: number): Phrase | null {
  const counted = readStretches(passage, skip(passage, at, 'for', 'the'));
  if (!counted || counted.value.some(({ unit }) => isClockUnit(unit))) return null;
  const { to, value: stretches } = counted;
  const comma = skip(passage, to, ',');
  const isStarting = isAt(passage, comma, 'starting', 'beginning', 'commencing');
  const isFrom = isAt(passage, comma, 'from') && (comma > to || isAt(passage, at, 'for'));
  if (!isStarting && !isFrom) return null;
  const when = findWhen(passage, skip(passage, comma + 1, 'from', 'on'));
  return when && { to: when.to, meaning: running(when.meaning, stretches) };
}

function running(start: Meaning, stretches: readonly Stretch[]): Meaning {
  return (clock) => {
    const reckoned = start({ ...clock, tense: clock.tense ?? 'future' });
    if (!reckoned) return null;
    if (reckoned.first === null) return toOpen('interval', toIsoDuration(stretches));
    const end = moveAll(reckoned.first, stretches, 1);
    return end === null ? null : toReckoned(toPeriod(reckoned.first, end - 1), reckoned.anchor);
  };
}

/** "the week of Nov. 14", "the week beginning on 4 February", "w/c Feb 4" */
function findWeekOf(passage: Passage, at: number): Phrase | null {
  const named = skip(passage, at, 'the');
  const isWeek =
    isAt(passage, named, 'week') && isAt(passage, named + 1, 'of', 'starting', 'beginning', 'commencing');
  const isShort = isAt(passage, named, 'w') && isAt(passage, named + 1, '/') && isAt(passage, named + 2, 'c');
  if (!isWeek && !isShort) return null;
  const when = findWhole(passage, skip(passage, named + (isShort ? 3 : 2), 'on'));
  if (!when) return null;
  const meaning: Meaning = (clock) => {
    const day = when.meaning(clock);
    if (day?.kind !== 'date') return null;
    return day.first === null
      ? toOpen('interval', 'XXXX-WXX')
      : toReckoned(weekPeriod(day.first), day.anchor);
  };
  return { to: when.to, meaning };
}
