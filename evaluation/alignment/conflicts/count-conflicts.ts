import type { ConflictModel } from '../../../src/alignment/conflicts/conflict-model.ts';
import type { Difference } from '../../../src/alignment/conflicts/difference.ts';
import { groupDifferences } from '../../../src/alignment/conflicts/group-differences.ts';

/** Two articles with all that they tell otherwise, which of it is a conflict, and whether there is one to be found. */
export interface JudgedPair {
  readonly story: string;
  readonly differences: readonly Difference[];
  readonly isRight: (difference: Difference) => boolean;
  readonly isChanged: boolean;
}

export interface Tally {
  readonly reported: number;
  readonly right: number;
  readonly changed: number;
  readonly found: number;
}

/** Counts what a model tells of some pairs; one value exchanged for another counts once, in how many places soever. */
export function countConflicts<Pair extends JudgedPair>(
  pairs: readonly Pair[],
  modelOf: (pair: Pair) => ConflictModel,
): Tally {
  const tally = { reported: 0, right: 0, changed: 0, found: 0 };
  for (const pair of pairs) {
    const told = groupDifferences(pair.differences, modelOf(pair));
    const right = told.filter(({ differences }) => differences.some(pair.isRight)).length;
    tally.reported += told.length;
    tally.right += right;
    tally.changed += pair.isChanged ? 1 : 0;
    tally.found += pair.isChanged && right > 0 ? 1 : 0;
  }
  return tally;
}

/** Of what is reported, the right; of what was changed, the found. */
export function toScores({ reported, right, changed, found }: Tally): {
  readonly precision: number;
  readonly recall: number;
} {
  return { precision: right / Math.max(1, reported), recall: found / Math.max(1, changed) };
}
