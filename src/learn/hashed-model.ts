/**
 * A linear model whose features are their own addresses: a hash, cut to `bits`, is the row of its weights (Weinberger et al. 2009,
 * "Feature hashing for large scale multitask learning"). Weights are whole numbers of eight bits, `scale` to each.
 */
export interface HashedModel {
  readonly classes: number;
  readonly bits: number;
  /** `classes` numbers a row. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** @throws RangeError where the weights are not a row for every hash */
export function toHashedModel(classes: number, bits: number, weights: Int8Array, scale: number): HashedModel {
  if (weights.length !== classes * 2 ** bits)
    throw new RangeError(`${weights.length} weights for ${2 ** bits} rows of ${classes}`);
  return { classes, bits, weights, scale };
}

/**
 * The sum of weights of each class.
 *
 * @example hashedScores(toHashedModel(1, 1, Int8Array.of(2, 3), 0.5), [0, 1]) // [2.5]
 */
export function hashedScores(
  { classes, bits, weights, scale }: HashedModel,
  features: Iterable<number>,
): Float64Array {
  const scores = new Float64Array(classes);
  const mask = 2 ** bits - 1;
  for (const feature of features) {
    const row = (feature & mask) * classes;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0);
  }
  for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) * scale;
  return scores;
}

/** The only class's sum of weights. */
export function hashedScore({ bits, weights, scale }: HashedModel, features: Iterable<number>): number {
  const mask = 2 ** bits - 1;
  let score = 0;
  for (const feature of features) score += weights[feature & mask] ?? 0;
  return score * scale;
}

/** Scores as probabilities that sum to one. */
export function softmax(scores: ArrayLike<number> & Iterable<number>): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  const shares = new Float64Array(scores.length);
  let sum = 0;
  for (let k = 0; k < shares.length; k++) {
    const share = Math.exp((scores[k] ?? 0) - most);
    shares[k] = share;
    sum += share;
  }
  for (let k = 0; k < shares.length; k++) shares[k] = (shares[k] ?? 0) / sum;
  return shares;
}

/** A score as a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
