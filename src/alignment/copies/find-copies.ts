import type { ArticleId, Candidate, Copy, Sketch } from '../../model/index.ts';
import { measureLikeness } from '../measure-likeness.ts';
import { findCopy } from './find-copy.ts';
import { readySketch } from './ready-sketch.ts';

/** Articles less alike than this tell of different things: their sentences are not compared. */
const LEAST_LIKENESS_OF_REWORDED = 0.15;
/** Only with so many of the likest are sentences compared, so that an article's cost does not grow with its affair. */
const MOST_COMPARED_BY_SENTENCE = 12;

/** The candidates that may have been reworded, or have reworded the article: the likest. */
function likestOf(sketch: Sketch, candidates: readonly Candidate[]): ReadonlySet<ArticleId> {
  const likest = candidates
    .map((candidate) => ({
      article: candidate.sketch.article,
      likeness: measureLikeness(candidate.sketch, sketch),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS_OF_REWORDED)
    .sort((a, b) => b.likeness - a.likeness || (a.article < b.article ? -1 : 1))
    .slice(0, MOST_COMPARED_BY_SENTENCE);
  return new Set(likest.map(({ article }) => article));
}

/** The copies between an article and earlier ones, at most one for each. */
export function findCopies(sketch: Sketch, candidates: readonly Candidate[]): readonly Copy[] {
  if (candidates.length === 0) return [];
  const ready = readySketch(sketch);
  const likest = likestOf(sketch, candidates);
  return candidates.flatMap(
    (candidate) => findCopy(candidate.sketch, ready, likest.has(candidate.sketch.article)) ?? [],
  );
}
