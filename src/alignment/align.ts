import type { Alignment, Candidate, Sketch } from '../model/index.ts';
import { joinClaims } from './claims/join-claims.ts';
import { findCopies } from './copies/find-copies.ts';
import { joinStory } from './stories/join-story.ts';

/**
 * Decides what an article has to do with earlier ones: the story it tells (always one), the copies it is part of,
 * and the claims that its quoting statements make. The order of the candidates does not matter.
 *
 * @example align(drawn, []) // [{ kind: 'membership', score: 1, … }]: the first of all founds a story
 */
export function align(sketch: Sketch, candidates: readonly Candidate[]): readonly Alignment[] {
  const others = candidates.filter((candidate) => candidate.sketch.article !== sketch.article);
  return [joinStory(sketch, others), ...findCopies(sketch, others), ...joinClaims(sketch, others)];
}
