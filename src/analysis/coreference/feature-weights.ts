/** A weight for each hashed feature, found by its hash alone (Weinberger et al. 2009); `scale` makes them real numbers. */
export interface FeatureWeights {
  /** As many as a power of two. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/**
 * The sum of the features' weights.
 *
 * @example scoreOf({ weights: Int8Array.of(0, 3), scale: 0.5 }, [1]) // 1.5
 */
export function scoreOf({ weights, scale }: FeatureWeights, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature & (weights.length - 1)] ?? 0;
  return sum * scale;
}
