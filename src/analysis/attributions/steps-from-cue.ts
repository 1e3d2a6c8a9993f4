import type { TokenRange } from '../../model/index.ts';

/** Distances up to each of these count as one; the last is open. */
const LIMITS = [0, 1, 2, 3, 4, 6, 9, 14, 20, 30, 50, Infinity];

export const STEPS = 2 * LIMITS.length;

/**
 * How far a word stands from a cue, as a number below `STEPS`: even before and in it, odd behind.
 *
 * @example stepsFromCue(7, { first: 2, last: 3 }) // 9: four words behind
 */
export function stepsFromCue(word: number, { first, last }: TokenRange): number {
  const distance = word < first ? first - word : word > last ? word - last : 0;
  return 2 * LIMITS.findIndex((limit) => distance <= limit) + (word > last ? 1 : 0);
}
