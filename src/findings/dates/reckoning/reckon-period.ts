import { moveDay } from '../calendar/move-day.ts';
import { periodAround, toPeriod, type Period } from '../calendar/period.ts';
import { isClockUnit, toIsoDuration, type Stretch, type Unit } from '../calendar/unit.ts';
import { toOpen, toReckoned, type Meaning } from './meaning.ts';
import { openValueOf } from './open-value-of.ts';

/** "Last week", "this year": the unit of the calendar so many from the one of publication. */
export function reckonUnit(unit: Unit, shift: number): Meaning {
  return ({ today }) => {
    const day = today === null ? null : moveDay(today, { amount: shift, unit });
    if (day === null) return toOpen(unit === 'day' ? 'date' : 'interval', openValueOf(unit));
    return toReckoned(periodAround(day, unit), 'published');
  };
}

/** "That week", "the next day": from what the text told of last, where that is no longer than the unit. */
export function reckonToldUnit(unit: Unit, shift: number): Meaning {
  return ({ told }) => {
    const kind = unit === 'day' ? 'date' : 'interval';
    const around = told && periodAround(told.first, unit);
    if (!around || told.last > around.last) return toOpen(kind, openValueOf(unit));
    const day = moveDay(told.first, { amount: shift, unit });
    return toReckoned(day === null ? null : periodAround(day, unit), 'published');
  };
}

/** "The past two years", "the next three days": so much up to yesterday or from tomorrow; quarters are whole ones. */
export function reckonRun(stretches: readonly Stretch[], sign: -1 | 1): Meaning {
  return ({ today }) => {
    if (today === null) return toOpen('interval', toIsoDuration(stretches));
    return toReckoned(runFrom(today, stretches, sign), 'published');
  };
}

function runFrom(today: number, stretches: readonly Stretch[], sign: -1 | 1): Period | null {
  const [only] = stretches;
  if (only && stretches.length === 1) {
    if (isClockUnit(only.unit)) return toPeriod(Math.min(today, today + sign), Math.max(today, today + sign));
    if (only.unit === 'quarter') return quarters(today, only.amount, sign);
    if (only.unit === 'workday' && sign > 0) return between(moveDay(today, { amount: 1, unit: 'workday' }), moveDay(today, only)); // prettier-ignore
  }
  const end = moveAll(today, stretches, sign);
  return sign > 0 ? between(today + 1, end) : between(end, today - 1);
}

function quarters(today: number, amount: number, sign: -1 | 1): Period | null {
  const current = periodAround(today, 'quarter');
  if (!current) return null;
  if (sign < 0)
    return between(moveDay(current.first, { amount: -amount, unit: 'quarter' }), current.first - 1);
  const end = moveDay(current.last + 1, { amount, unit: 'quarter' });
  return between(current.last + 1, end === null ? null : end - 1);
}

function between(first: number | null, last: number | null): Period | null {
  return first === null || last === null || last < first ? null : toPeriod(first, last);
}

/** A day moved by one stretch after another. */
export function moveAll(day: number, stretches: readonly Stretch[], sign: -1 | 1): number | null {
  return stretches.reduce<number | null>(
    (moved, { amount, unit }) => (moved === null ? null : moveDay(moved, { amount: amount * sign, unit })),
    day,
  );
}
