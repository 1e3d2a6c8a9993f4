import { toIsoDuration, type Stretch } from '../calendar/unit.ts';
import type { Meaning } from '../reckoning/meaning.ts';
import { entryAt, isAt, skip, type Passage, type Phrase } from '../reading/passage.ts';
import { readStretches } from '../reading/read-stretches.ts';

/** "For 11 days", "five-day", "a year and a half", "all week"; ages are none. */
export function findDuration(passage: Passage, at: number): Phrase | null {
  return findWholeUnit(passage, at) ?? findStretches(passage, at);
}

function findStretches(passage: Passage, at: number): Phrase | null {
  const stretches = readStretches(passage, at);
  if (!stretches || isAge(passage, stretches.to)) return null;
  // "a year" may be a rate, "one day" some day
  const isVague = isAt(passage, at, 'a', 'an', 'one') && stretches.value.length === 1 && stretches.value[0]?.amount === 1; // prettier-ignore
  if (isVague && entryAt(passage, at - 1).isLasting !== true) return null;
  return { to: stretches.to, meaning: lasting(stretches.value) };
}

function lasting(stretches: readonly Stretch[]): Meaning {
  const value = toIsoDuration(stretches);
  return () => ({ kind: 'duration', value, first: null, last: null, anchor: 'itself' });
}

/** "a 25-year-old", "25 years old", "25 years of age" */
function isAge(passage: Passage, at: number): boolean {
  const next = skip(passage, at, '-');
  return isAt(passage, next, 'old', 'olds') || (isAt(passage, at, 'of') && isAt(passage, at + 1, 'age'));
}

/** "all day", "the whole week" */
function findWholeUnit(passage: Passage, at: number): Phrase | null {
  if (entryAt(passage, at).isWhole !== true) return null;
  const { unit } = entryAt(passage, at + 1);
  const isOne = isAt(
    passage,
    at + 1,
    'day',
    'night',
    'week',
    'weekend',
    'month',
    'quarter',
    'year',
    'decade',
  );
  return unit && isOne ? { to: at + 2, meaning: lasting([{ amount: 1, unit }]) } : null;
}
