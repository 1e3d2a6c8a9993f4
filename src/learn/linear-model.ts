/**
 * A linear classifier over hashed features: for each known feature a row of weights, one a class. Weights are whole numbers
 * of sixteen bits, `scale` of them to one; only their order matters here.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Hash of each feature, ascending. */
  readonly features: Uint32Array;
  /** `classes.length` weights a feature. */
  readonly weights: Int16Array;
}

/** A model ready to score: features by hash. */
export interface Scorer {
  readonly model: LinearModel;
  readonly rowByFeature: ReadonlyMap<number, number>;
}

/** @throws RangeError where the weights are not a row a feature */
export function toScorer(model: LinearModel): Scorer {
  const { classes, features, weights } = model;
  if (weights.length !== features.length * classes.length)
    throw new RangeError(
      `${weights.length} weights for ${features.length} features of ${classes.length} classes`,
    );
  const rowByFeature = new Map<number, number>();
  features.forEach((feature, row) => rowByFeature.set(feature, row * classes.length));
  return { model, rowByFeature };
}

/** The sum of weights of each class. */
export function scoresOf({ model, rowByFeature }: Scorer, features: readonly number[]): Int32Array {
  const { weights, classes } = model;
  const scores = new Int32Array(classes.length);
  for (const feature of features) {
    const row = rowByFeature.get(feature);
    if (row === undefined) continue;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (weights[row + i] ?? 0);
  }
  return scores;
}

/**
 * The class with the highest sum of weights, as its index; of equals the first.
 *
 * @example bestClass(toScorer({ classes: ['a', 'b'], features: Uint32Array.of(7), weights: Int16Array.of(-1, 1) }), [7]) // 1
 */
export function bestClass(scorer: Scorer, features: readonly number[]): number {
  const scores = scoresOf(scorer, features);
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}
