import { moveDay } from '../calendar/move-day.ts';
import { toPeriod } from '../calendar/period.ts';
import type { Stretch, Unit } from '../calendar/unit.ts';
import { toOpen, toReckoned, type Meaning } from '../reckoning/meaning.ts';
import { reckonRun, reckonToldUnit, reckonUnit } from '../reckoning/reckon-period.ts';
import {
  entryAt,
  isAt,
  lowerAt,
  once,
  skip,
  type Passage,
  type Phrase,
  type Read,
} from '../reading/passage.ts';
import { readDirection, shiftOf } from '../reading/read-direction.ts';
import { readNumber } from '../reading/read-number.ts';
import { readFraction, readStretches, readUnit } from '../reading/read-stretches.ts';
import type { Direction } from '../words/date-word.ts';

const find = once(
  (passage, at) =>
    findDirected(passage, at) ??
    findCountFirst(passage, at) ??
    findAfterNext(passage, at) ??
    findToDate(passage, at),
);

/** "Last week", "the past two years", "10 previous weeks", "the week after next", "the year to date". */
export function findPeriod(passage: Passage, at: number): Phrase | null {
  return find(passage, at);
}

/** "next week", "this calendar year", "last night"; "the past two years" */
function findDirected(passage: Passage, at: number): Phrase | null {
  const direction = readDirection(passage, at);
  if (!direction) return null;
  const { to, value } = direction;
  if (entryAt(passage, to).daypart !== undefined) return findDaypart(direction);
  const unit = readWholeUnit(passage, to);
  // "the last week of the campaign" is not that of the calendar
  if (unit && isAt(passage, to - 1, 'last', 'next', 'final') && isAt(passage, unit.to, 'of')) return null;
  const half = unit && readFraction(passage, unit.to);
  if (half && shiftOf(value) !== 0) return { to: half.to, meaning: reckonRun([{ amount: 1 + half.value, unit: unit.value }], shiftOf(value) < 0 ? -1 : 1) }; // prettier-ignore
  if (unit) return { to: unit.to, meaning: meaningOf(unit.value, value) };
  const number = isAt(passage, to, 'a', 'an') ? null : readNumber(passage, to);
  const stretches = number && (readQuarters(passage, number) ?? readStretches(passage, to));
  const sign = shiftOf(value);
  return stretches && sign !== 0 ? { to: stretches.to, meaning: reckonRun(stretches.value, sign) } : null;
}

/** "two quarters", which alone would be a fraction */
function readQuarters(passage: Passage, { to, value }: Read<number>): Read<readonly Stretch[]> | null {
  return isAt(passage, to, 'quarters') ? { to: to + 1, value: [{ amount: value, unit: 'quarter' }] } : null;
}

/** A unit in the singular: "week", "calendar year", "working week". */
function readWholeUnit(passage: Passage, at: number): Read<Unit> | null {
  const unit = readUnit(passage, isAt(passage, at, 'calendar', 'working') ? at + 1 : at);
  const isPlural = unit !== null && lowerAt(passage, unit.to - 1).endsWith('s');
  return isPlural || isAt(passage, at, '-') ? null : unit;
}

function meaningOf(unit: Unit, direction: Direction): Meaning {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return () => null;
  if (unit === 'day') return direction === 'this' ? reckonUnit('day', 0) : dayFrom(direction);
  if (direction === 'that') return reckonToldUnit(unit, 0);
  return direction === 'past' ? reckonRun([{ amount: 1, unit }], -1) : reckonUnit(unit, shiftOf(direction));
}

/** "The next day" is next to the one told of; without one, to that of publication. */
function dayFrom(direction: Direction): Meaning {
  const shift = shiftOf(direction);
  return (clock) => {
    const isNarrated = clock.told !== null || clock.tense === 'past';
    return isNarrated || shift === 0 ? reckonToldUnit('day', shift)(clock) : reckonUnit('day', shift)(clock);
  };
}

/** "last night", "this morning" */
function findDaypart({ to, value }: Read<Direction>): Phrase | null {
  // "the following morning"
  if (value === 'that' || value === 'next') return { to: to + 1, meaning: dayFrom(value) };
  return { to: to + 1, meaning: reckonUnit('day', shiftOf(value)) };
}

/** "10 previous weeks", "5 upcoming years" */
function findCountFirst(passage: Passage, at: number): Phrase | null {
  const number = isAt(passage, at, 'a', 'an') ? null : readNumber(passage, at);
  const direction = number && entryAt(passage, number.to).direction;
  const unit = direction && readUnit(passage, number.to + 1);
  // "only three next week"
  if (!unit || (number.value > 1 && !passage.words[unit.to - 1]?.lower.endsWith('s'))) return null;
  const sign = shiftOf(direction);
  const stretch = { amount: number.value, unit: unit.value };
  return sign === 0 ? null : { to: unit.to, meaning: reckonRun([stretch], sign) };
}

/** "the week after next", "the year before last" */
function findAfterNext(passage: Passage, at: number): Phrase | null {
  const unit = readWholeUnit(passage, skip(passage, at, 'the'));
  if (!unit) return null;
  const isLater = isAt(passage, unit.to, 'after') && isAt(passage, unit.to + 1, 'next');
  const isEarlier = isAt(passage, unit.to, 'before') && isAt(passage, unit.to + 1, 'last');
  return isLater || isEarlier ? { to: unit.to + 2, meaning: reckonUnit(unit.value, isLater ? 2 : -2) } : null;
}

/** "the year to date" */
function findToDate(passage: Passage, at: number): Phrase | null {
  const unit = readWholeUnit(passage, skip(passage, at, 'the'));
  const to = unit && skip(passage, unit.to, '-', 'to', '-');
  if (!unit || to === unit.to || !isAt(passage, to ?? 0, 'date') || !isAt(passage, (to ?? 0) - 1, 'to', '-'))
    return null;
  const whole = reckonUnit(unit.value, 0);
  return {
    to: (to ?? 0) + 1,
    meaning: (clock) => {
      const { first } = whole(clock) ?? { first: null };
      if (first === null || clock.today === null) return toOpen('interval', 'XXXX');
      return toReckoned(
        toPeriod(first, moveDay(clock.today, { amount: 0, unit: 'day' }) ?? first),
        'published',
      );
    },
  };
}
