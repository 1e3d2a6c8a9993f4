import type { Sketch } from '../../model/index.ts';
import { daysApart } from '../publication-time.ts';

/** Tuned on BASIL (dated) and ECB+ topics 1–35 (undated); `evaluation/stations/stories.ts` measures it. */
const LIKENESS_WITHIN_DAYS: readonly (readonly [days: number, likeness: number])[] = [
  [2, 0.18],
  [7, 0.25],
  [Infinity, 0.5],
];
const LIKENESS_UNDATED = 0.25;

/**
 * How alike two articles must be to tell the same happening. Reports of one happening appear within days: then
 * less will do; weeks apart, the same people may do the same again, and only nearly the same text convinces.
 */
export function demandLikeness(a: Sketch, b: Sketch): number {
  const days = daysApart(a.publishedAt, b.publishedAt);
  if (days === null) return LIKENESS_UNDATED;
  return LIKENESS_WITHIN_DAYS.find(([most]) => days <= most)?.[1] ?? 1;
}
