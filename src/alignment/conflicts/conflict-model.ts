import { logistic } from '../../learn/hashed-model.ts';
import type { Difference } from './difference.ts';
import { SIGNS, type Sign } from './signs.ts';

/** Logistic regression: how much each sign of a difference speaks for a conflict. */
export interface ConflictModel {
  readonly bias: number;
  /** A sign without a weight counts for nothing. */
  readonly weights: Readonly<Partial<Record<Sign, number>>>;
}

/** The file of its weights. */
export const CONFLICT_WEIGHTS = 'weights/conflicts.json';

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/**
 * Reads `weights/conflicts.json`.
 *
 * @throws SyntaxError for what is no such model, naming what is wrong with it
 */
export function parseConflictModel(json: string): ConflictModel {
  const { bias, weights } = JSON.parse(json) as Partial<ConflictModel>;
  if (!isNumber(bias) || !weights)
    throw new SyntaxError('no model of conflicts: it has no bias or no weights');
  for (const [sign, weight] of Object.entries(weights))
    if (!isNumber(weight)) throw new SyntaxError(`no model of conflicts: the weight of ${sign} is no number`);
  return { bias, weights };
}

/** What it adds to the score where the register says which value was meant; no weight for it can be learned of pairs that lack it. */
const EXPLAINED_WEIGHT = 7;

/** How likely it is that two values are told of one and the same matter, 0 to 1. */
export function weighDifference(
  { bias, weights }: ConflictModel,
  { signs, isExplained }: Pick<Difference, 'signs' | 'isExplained'>,
): number {
  const score = SIGNS.reduce((sum, sign) => sum + (weights[sign] ?? 0) * (signs[sign] ?? 0), bias);
  return logistic(score + (isExplained ? EXPLAINED_WEIGHT : 0));
}
