import type { Candidate, Copy, Sketch } from '../../model/index.ts';
import { findCopy } from './find-copy.ts';
import { readySketch } from './ready-sketch.ts';

/** The copies between an article and earlier ones, at most one for each. */
export function findCopies(sketch: Sketch, candidates: readonly Candidate[]): readonly Copy[] {
  if (candidates.length === 0) return [];
  const ready = readySketch(sketch);
  return candidates.flatMap((candidate) => findCopy(candidate.sketch, ready) ?? []);
}
