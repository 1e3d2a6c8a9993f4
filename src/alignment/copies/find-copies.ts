import type { Candidate, Copy, Sketch } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { measureLikeness } from '../measure-likeness.ts';
import { dropBoilerplate, type SharingCandidate } from './drop-boilerplate.ts';
import { findCopy, type FoundCopy } from './find-copy.ts';
import { matchVerbatim, placeGrams } from './match-verbatim.ts';
import { nameMerged } from './name-merged.ts';
import { readySketch } from './ready-sketch.ts';
import { toCopy } from './to-copy.ts';

/** Articles less alike than this tell of different things: their sentences are not compared. */
const LEAST_LIKENESS_OF_REWORDED = 0.15;
/** Only with so many of the likest are sentences compared, so that an article's cost does not grow with its affair. */
const MOST_COMPARED_BY_SENTENCE = 16;

/** The candidates that may have been reworded, or have reworded the article: the likest. */
function likestOf(candidates: readonly SharingCandidate[]): ReadonlySet<Sketch> {
  const likest = candidates
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS_OF_REWORDED)
    .sort((a, b) => b.likeness - a.likeness || (a.sketch.article < b.sketch.article ? -1 : 1))
    .slice(0, MOST_COMPARED_BY_SENTENCE);
  return new Set(likest.map(({ sketch }) => sketch));
}

/**
 * The copies between an article and earlier ones, at most one for each.
 *
 * @example findCopies(drawn, candidates, knowledge)[0]?.grounds // ['12 sentences reworded, 11 of them in the same order', …]
 */
export function findCopies(
  sketch: Sketch,
  candidates: readonly Candidate[],
  { outlets, vectors }: AlignmentKnowledge,
): readonly Copy[] {
  if (candidates.length === 0) return [];
  const places = placeGrams(sketch.words);
  const sharing = dropBoilerplate(
    candidates.map(({ sketch: candidate }) => ({
      sketch: candidate,
      likeness: measureLikeness(candidate, sketch),
      equal: matchVerbatim(candidate.words, sketch.words, places),
    })),
    sketch.words.length,
  );
  const likest = likestOf(sharing);
  const article = readySketch(sketch, likest.size > 0);
  const found = sharing.flatMap(({ sketch: candidate, equal }): readonly FoundCopy[] => {
    const mayReword = likest.has(candidate);
    if (equal.length === 0 && !mayReword) return [];
    const copy = findCopy(readySketch(candidate, mayReword), article, equal, mayReword, { outlets, vectors });
    return copy ? [copy] : [];
  });
  return nameMerged(sketch, found).map((copy) => toCopy(sketch, copy));
}
