import type { JudgedPair } from '../../evaluation/alignment/conflicts/count-conflicts.ts';
import type { ConflictModel } from '../../src/alignment/conflicts/conflict-model.ts';
import { SIGNS } from '../../src/alignment/conflicts/signs.ts';
import { learnLogistic } from '../claims/learn-logistic.ts';

const RIDGE = 1;
const DIGITS = 3;

/** What tells the conflicts of some pairs from what else they tell otherwise. */
export function learnConflicts(pairs: readonly JudgedPair[]): ConflictModel {
  const lessons = pairs.flatMap(({ differences, isRight }) =>
    differences.map((difference) => ({
      values: SIGNS.map((sign) => difference.signs[sign] ?? 0),
      isPositive: isRight(difference),
      weight: 1,
    })),
  );
  const { bias, weights } = learnLogistic(lessons, RIDGE);
  const round = (value: number): number => Number(value.toFixed(DIGITS));
  return {
    bias: round(bias),
    weights: Object.fromEntries(SIGNS.map((sign, i) => [sign, round(weights[i] ?? 0)])),
  };
}
