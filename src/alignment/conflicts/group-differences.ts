import { weighDifference, type ConflictModel } from './conflict-model.ts';
import type { Difference } from './difference.ts';

/** Two articles give one value for another, in one place or systematically. */
export interface Exchange {
  readonly differences: readonly Difference[];
  readonly confidence: number;
}

/** A difference less sure than this tells nothing, however often there is one like it. */
const LEAST_TOLD = 0.15;
/** The confidence from which on an exchange is told. */
const LEAST_CONFIDENCE = 0.35;

function keyOf({ a, b }: Difference): string {
  return [a.slot, a.value, b.value].join('\n');
}

/**
 * The differences of two articles by what is exchanged for what. One that is met in several places is surer than in each of them: that
 * none is right would need all of them wrong.
 */
export function groupDifferences(
  differences: readonly Difference[],
  model: ConflictModel,
): readonly Exchange[] {
  const told = differences
    .map((difference) => ({ difference, confidence: weighDifference(model, difference) }))
    .filter(({ confidence }) => confidence >= LEAST_TOLD);
  return [...Map.groupBy(told, ({ difference }) => keyOf(difference)).values()]
    .map((group) => ({
      differences: group.sort((a, b) => b.confidence - a.confidence).map(({ difference }) => difference),
      confidence: 1 - group.reduce((doubt, { confidence }) => doubt * (1 - confidence), 1),
    }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}
