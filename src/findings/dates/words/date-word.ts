import type { Unit } from '../calendar/unit.ts';

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof SEASONS)[number];

/** `earlier`, `later`: a half, up to now or from now on. */
export const PORTIONS = ['early', 'middle', 'late', 'earlier', 'later'] as const;
export type Portion = (typeof PORTIONS)[number];

/** `last`, `next`: of the period before or after this one; `past`, `coming`: the nearest; `that`: the one told of. */
export const DIRECTIONS = ['last', 'past', 'this', 'next', 'coming', 'that'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** `from`, `to`: with the day itself; `after`, `before`: without it. */
export const BOUNDS = ['from', 'after', 'to', 'before'] as const;
export type Bound = (typeof BOUNDS)[number];

export const DAYPARTS = ['MO', 'AF', 'EV', 'NI'] as const;
export type Daypart = (typeof DAYPARTS)[number];

export const DISTANCES = ['ago', 'hence', 'earlier', 'later'] as const;
export type Distance = (typeof DISTANCES)[number];

/** All that a word may tell of time; "second" is a unit and an ordinal. */
export interface DateWord {
  readonly month?: number;
  readonly weekday?: number;
  /** Whether it is also another word, so that month or weekday needs something beside it. */
  readonly isDoubtful?: boolean;
  /** "Mondays" */
  readonly weekdays?: number;
  readonly unit?: Unit;
  /** Behind a number only. */
  readonly shortUnit?: Unit;
  readonly number?: number;
  readonly multiplier?: number;
  readonly amount?: number;
  readonly ordinal?: number;
  readonly season?: Season;
  readonly portion?: Portion;
  /** Whether "of" joins it to the whole: "the end of". */
  readonly isPortionNoun?: boolean;
  readonly isRest?: boolean;
  /** "seventies" */
  readonly decade?: number;
  readonly direction?: Direction;
  readonly relativeDay?: number;
  readonly rate?: string;
  readonly isEvery?: boolean;
  readonly daypart?: Daypart;
  readonly bound?: Bound;
  readonly distance?: Distance;
  readonly isWhole?: boolean;
  readonly isAuxiliary?: boolean;
  readonly isLasting?: boolean;
  /** It may begin an expression, and tells nothing itself. */
  readonly isOpening?: boolean;
  readonly isNow?: boolean;
  readonly isPlanned?: boolean;
  /** A holiday's name begins with it. */
  readonly isHoliday?: boolean;
  /** Behind it a year or a doubtful word is meant as one. */
  readonly isCue?: boolean;
}
