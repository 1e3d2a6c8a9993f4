import type { Stretch, Unit } from '../calendar/unit.ts';
import { entryAt, isAt, type Passage, type Read } from './passage.ts';
import { readNumber } from './read-number.ts';

const MOST_STRETCHES = 5;

/** How long: "three days", "2 years 1 month", "a week and a half", "one and a half hours", "five-day", "half an hour", "3h". */
export function readStretches(passage: Passage, at: number): Read<readonly Stretch[]> | null {
  const stretches: Stretch[] = [];
  let to = at;
  for (let next = at; stretches.length < MOST_STRETCHES;) {
    const read = readStretch(passage, next);
    if (!read) break;
    stretches.push(read.value);
    to = read.to;
    const isJoined = isAt(passage, to, 'and', ',');
    // "sixty hours a week" is a rate
    if (!isJoined && isAt(passage, to, 'a', 'an')) break;
    next = isJoined ? to + 1 : to;
  }
  return stretches.length > 0 ? { to, value: stretches } : null;
}

function readStretch(passage: Passage, at: number): Read<Stretch> | null {
  const half = readHalf(passage, at);
  if (half) return half;
  const number = readNumber(passage, at);
  if (!number) return null;
  const added = readFraction(passage, number.to);
  const unitAt = added?.to ?? number.to;
  const unit = readUnit(passage, unitAt);
  if (!unit || !mayCount(passage, at, unit.value)) return null;
  const behind = added ? null : readFraction(passage, unit.to);
  const amount = number.value + (added?.value ?? behind?.value ?? 0);
  return { to: behind?.to ?? unit.to, value: { amount, unit: unit.value } };
}

/** "Three quarters" are a fraction, "a second" is another. */
function mayCount(passage: Passage, at: number, unit: Unit): boolean {
  return unit !== 'quarter' && !(unit === 'second' && isAt(passage, at, 'a'));
}

/** A unit behind a number: "day", "-day", "h"; "business days". */
export function readUnit(passage: Passage, at: number): Read<Unit> | null {
  const first = isAt(passage, at, '-', '–') ? at + 1 : at;
  if (isAt(passage, first, 'business', 'working') && entryAt(passage, first + 1).unit === 'day')
    return { to: first + 2, value: 'workday' };
  const { unit, shortUnit } = entryAt(passage, first);
  if (unit !== undefined) return { to: first + 1, value: unit };
  const isBehindDigits = passage.words[at - 1]?.number != null;
  return shortUnit !== undefined && isBehindDigits ? { to: first + 1, value: shortUnit } : null;
}

/** "half an hour", "half-hour", "a half year" */
function readHalf(passage: Passage, at: number): Read<Stretch> | null {
  const first = isAt(passage, at, 'a') && isAt(passage, at + 1, 'half') ? at + 1 : at;
  if (!isAt(passage, first, 'half')) return null;
  const unit = readUnit(passage, isAt(passage, first + 1, 'a', 'an') ? first + 2 : first + 1);
  return unit && { to: unit.to, value: { amount: 0.5, unit: unit.value } };
}

/** "and a half", "and half", "and a quarter" */
export function readFraction(passage: Passage, at: number): Read<number> | null {
  if (!isAt(passage, at, 'and')) return null;
  const last = isAt(passage, at + 1, 'a') ? at + 2 : at + 1;
  const value = isAt(passage, last, 'half') ? 0.5 : isAt(passage, last, 'quarter') ? 0.25 : null;
  return value === null ? null : { to: last + 1, value };
}
