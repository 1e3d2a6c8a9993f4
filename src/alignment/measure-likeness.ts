import { dot } from '../learn/dot.ts';
import type { Sketch } from '../model/index.ts';

/** How much two articles tell of the same, 0 to 1: the cosine of their weighted terms. */
export function measureLikeness(a: Sketch, b: Sketch): number {
  const cosine = dot(
    { indices: a.terms, values: a.termWeights },
    { indices: b.terms, values: b.termWeights },
  );
  return Math.min(1, cosine); // rounding may carry it past 1
}
