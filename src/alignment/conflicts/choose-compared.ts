import type { ArticleId, Candidate, Copy, Sketch } from '../../model/index.ts';
import { measureLikeness } from '../measure-likeness.ts';

/** Articles less alike than this tell of different things. */
const LEAST_LIKENESS = 0.15;
/** Only so many are compared, so that an article's cost does not grow with its affair. */
const MOST_COMPARED = 12;

/** The candidates that may tell the same: copies, and the likest of the others. */
export function chooseCompared(
  sketch: Sketch,
  candidates: readonly Candidate[],
  copyByOther: ReadonlyMap<ArticleId, Copy>,
): readonly Candidate[] {
  return candidates
    .map((candidate) => {
      const { article } = candidate.sketch;
      const likeness = measureLikeness(candidate.sketch, sketch) + (copyByOther.has(article) ? 1 : 0);
      return { candidate, article, likeness };
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.article < b.article ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(({ candidate }) => candidate);
}
