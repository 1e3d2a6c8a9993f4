import type { Unit } from '../calendar/unit.ts';
import { toOpen, toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { weekendPeriod } from '../calendar/period.ts';
import { reckonToldUnit, reckonUnit } from '../reckoning/reckon-period.ts';
import { entryAt, isAt, type Passage, type Phrase } from '../reading/passage.ts';

const UNITS: ReadonlySet<Unit> = new Set(['day', 'week', 'fortnight', 'month', 'quarter', 'year']);

/** "For the year", "of the month", "in the week" at the end of a clause: the one told of, or of publication; "over the weekend": the nearest. */
export function findCurrentPeriod(passage: Passage, at: number): Phrase | null {
  if (
    isAt(passage, at, 'the') &&
    isAt(passage, at + 1, 'weekend') &&
    !isAt(passage, at + 2, 'of', 'before', 'after', '-')
  )
    return { to: at + 2, meaning: nearestWeekend };
  if (!isAt(passage, at, 'the') || !isAt(passage, at - 1, 'in', 'of', 'for', 'during')) return null;
  // "at the end of the day" is a figure of speech
  if (isAt(passage, at - 1, 'of') && isAt(passage, at - 2, 'end')) return null;
  const { unit } = entryAt(passage, at + 1);
  const word = passage.words[at + 1];
  const isLast = /^[^\p{L}\d\-'’]?$/u.test(passage.words[at + 2]?.lower ?? '');
  if (unit === undefined || !UNITS.has(unit) || word?.isCapital !== false || !isLast) return null;
  return word.lower === 'night' ? null : { to: at + 2, meaning: currentOf(unit) };
}

function currentOf(unit: Unit): Meaning {
  return (clock) => {
    const narrated = reckonToldUnit(unit, 0)(clock);
    return narrated?.anchor === 'published' ? narrated : reckonUnit(unit, 0)(clock);
  };
}

const nearestWeekend: Meaning = ({ today, tense }) => {
  if (today === null) return toOpen('interval', 'XXXX-WXX-WE');
  const weekend = weekendPeriod(today);
  const isAhead = weekend.first > today;
  return toReckoned(isAhead && tense === 'past' ? weekendPeriod(today - 7) : weekend, 'published');
};
