import type { TokenRange } from '../../model/index.ts';

/** So many words before a cue and behind it are looked at. */
const [BEFORE, AFTER] = [50, 90];

/** The words of a passage of `count` that are looked at around a cue. */
export function windowAround({ first, last }: TokenRange, count: number): TokenRange {
  return { first: Math.max(0, first - BEFORE), last: Math.min(count - 1, last + AFTER) };
}
