import { logistic } from '../../learn/hashed-model.ts';
import { PAIR_FEATURES, type PairFeature } from './pair-features.ts';

/** Logistic regression: how much each feature of a pair of tellings speaks for one claim. */
export interface ClaimModel {
  readonly bias: number;
  /** A feature without a weight counts for nothing. */
  readonly weights: Readonly<Partial<Record<PairFeature, number>>>;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/**
 * Reads `weights/claims.json`.
 *
 * @throws SyntaxError for what is no such model, naming what is wrong with it
 */
export function parseClaimModel(json: string): ClaimModel {
  const { bias, weights } = JSON.parse(json) as Partial<ClaimModel>;
  if (!isNumber(bias) || !weights) throw new SyntaxError('no model of claims: it has no bias or no weights');
  for (const [feature, weight] of Object.entries(weights))
    if (!isNumber(weight)) throw new SyntaxError(`no model of claims: the weight of ${feature} is no number`);
  return { bias, weights };
}

/** How likely it is that a pair of such features makes one claim, 0 to 1. */
export function likelihoodOf(
  { bias, weights }: ClaimModel,
  features: Readonly<Record<PairFeature, number>>,
): number {
  let sum = bias;
  for (const feature of PAIR_FEATURES) sum += (weights[feature] ?? 0) * features[feature];
  return logistic(sum);
}
