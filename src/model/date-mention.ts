import type { Span } from './span.ts';

/** `date`: one day. `interval`: a stretch of days ("September", "last week"). `duration`: how long. `set`: how often. */
export const DATE_KINDS = ['date', 'interval', 'duration', 'set'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** What the value was reckoned from: the words alone, the day of publication, or nothing, so that it stays open. */
export type DateAnchor = 'itself' | 'published' | 'open';

/**
 * Words that tell when: "14 November 2023", "last September", "for three days", "every Monday".
 *
 * `value` is written as in TIMEX3 (ISO-TimeML) over ISO 8601: `2023-11-14`, `2023-09`, `2023-W38`, `2023-08-21/2023-08-31`, `P3D`;
 * what is not known of it is X: `XXXX-09`, `XXXX-WXX-2`, and an end that is open `..`: `2023-08/..`.
 */
export interface DateMention {
  readonly kind: DateKind;
  readonly spans: readonly Span[];
  readonly value: string;
  /**
   * First and last day that may be meant, both included, as `YYYY-MM-DD`: "two years ago" is valued by the day, and may be any of its year;
   * "since August" lasts until publication. Null where an end is open, and for durations, sets and seasons.
   */
  readonly days: readonly [first: string, last: string] | null;
  readonly anchor: DateAnchor;
  readonly evidence: readonly Span[];
  readonly madeBy: string;
}
