import type { Alignment, Candidate, Sketch } from '../model/index.ts';
import { joinAffair } from './affairs/join-affair.ts';
import { joinClaims } from './claims/join-claims.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { findCopies } from './copies/find-copies.ts';
import { joinEvents } from './events/join-events.ts';
import type { AlignmentKnowledge } from './knowledge.ts';
import { joinStory } from './stories/join-story.ts';

/**
 * Decides what an article has to do with earlier ones: the story it tells (always one) and its affair, the stories that it shows to be
 * one, the copies it is part of, the claims and acts that others tell too, and what it tells otherwise than they do. The order of the
 * candidates does not matter.
 *
 * @example align(drawn, [], knowledge) // [{ kind: 'membership', score: 1, … }, …]: the first of all founds a story
 */
export function align(
  sketch: Sketch,
  candidates: readonly Candidate[],
  knowledge: AlignmentKnowledge,
): readonly Alignment[] {
  const others = candidates.filter((candidate) => candidate.sketch.article !== sketch.article);
  const stories = joinStory(sketch, others, knowledge.stories);
  const events = joinEvents(sketch, others, knowledge);
  const claims = joinClaims(sketch, others, knowledge);
  const copies = findCopies(sketch, others, knowledge);
  return [
    ...stories,
    ...joinAffair(sketch, others, stories, knowledge.stories),
    ...copies,
    ...events,
    ...claims,
    ...findConflicts(sketch, others, copies, knowledge),
  ];
}
