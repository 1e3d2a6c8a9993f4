import { findCopies } from '../../../src/alignment/copies/find-copies.ts';
import { compareSentences } from '../../../src/alignment/conflicts/compare-sentences.ts';
import type { Difference } from '../../../src/alignment/conflicts/difference.ts';
import { passagesOf, toCompared } from '../../../src/alignment/conflicts/pair-passages.ts';
import type { AlignmentKnowledge } from '../../../src/alignment/index.ts';
import { toId, type Candidate, type Sketch } from '../../../src/model/index.ts';

/** An article that nothing was decided about. */
export function toCandidate(sketch: Sketch): Candidate {
  return { sketch, story: toId('y'), affair: null, claims: [], newsEvents: [], conflicts: [] };
}

/** All that one article tells otherwise than another, likely a conflict or not. */
export function compareTold(
  sketch: Sketch,
  other: Sketch,
  knowledge: AlignmentKnowledge,
): readonly Difference[] {
  const [copy] = findCopies(sketch, [toCandidate(other)], knowledge);
  const shared = passagesOf(sketch, other, copy);
  return compareSentences(toCompared(sketch), other, shared, false, knowledge).differences;
}
