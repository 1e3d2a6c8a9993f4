import type { DateAnchor, DateKind } from '../../../model/index.ts';
import type { Period } from '../calendar/period.ts';

/** What the clause tells of; null where it does not tell. */
export type Tense = 'past' | 'future' | null;

/** What a date is reckoned from. Days are day numbers. */
export interface Clock {
  /** The day of publication; null where it is not known. */
  readonly today: number | null;
  /** The day next to which a date without a year is looked for: that of publication, or of the range's other end. */
  readonly near: number | null;
  /** What the text told of last. */
  readonly told: Period | null;
  readonly tense: Tense;
}

/** An expression's value by a clock. An end that is not known, or goes on, is null. */
export interface Reckoned {
  readonly kind: DateKind;
  readonly value: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly anchor: DateAnchor;
}

/** What an expression means on a day; null for a day that does not exist. */
export type Meaning = (clock: Clock) => Reckoned | null;

/** A period of the calendar as a value: a date where it is one day. */
export function toReckoned(period: Period | null, anchor: DateAnchor): Reckoned | null {
  if (!period) return null;
  return { ...period, kind: period.first === period.last ? 'date' : 'interval', anchor };
}

/** A value that stays open: `XXXX-09`. */
export function toOpen(kind: DateKind, value: string): Reckoned {
  return { kind, value, first: null, last: null, anchor: 'open' };
}

/** The period that is meant, where both its ends are known. */
export function periodOf(reckoned: Reckoned | null): Period | null {
  if (reckoned?.first == null || reckoned.last === null) return null;
  return { first: reckoned.first, last: reckoned.last, value: reckoned.value };
}
