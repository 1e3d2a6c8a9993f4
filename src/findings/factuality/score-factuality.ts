import type { FactualityModel } from './factuality-model.ts';

/** How likely each level is, for an event with these features; sums to 1. */
export function likelihoodsOf(
  { weights, rowByFeature }: FactualityModel,
  features: readonly number[],
): Float64Array {
  const { hidden, rows, scale, biases, output, outputBiases, levels } = weights;
  const sums = new Float64Array(hidden);
  for (const feature of features) {
    const row = rowByFeature.get(feature);
    if (row === undefined) continue;
    for (let i = 0; i < hidden; i++) sums[i] = (sums[i] ?? 0) + (rows[row + i] ?? 0);
  }
  const scores = Float64Array.from(outputBiases);
  for (let i = 0; i < hidden; i++) {
    const sum = (sums[i] ?? 0) * scale + (biases[i] ?? 0);
    if (sum <= 0) continue;
    for (let level = 0; level < levels.length; level++)
      scores[level] = (scores[level] ?? 0) + sum * (output[i * levels.length + level] ?? 0);
  }
  const highest = Math.max(...scores);
  let total = 0;
  for (let level = 0; level < scores.length; level++) {
    scores[level] = Math.exp((scores[level] ?? 0) - highest);
    total += scores[level] ?? 0;
  }
  return scores.map((score) => score / total);
}

/**
 * The median of a likelihood over levels, between two of them where it falls there: what errs least by absolute error. The highest
 * level is itself, for nothing lies above it.
 *
 * @example medianLevel([-3, 0, 3], [0.1, 0.2, 0.7]) // 3
 */
export function medianLevel(levels: readonly number[], likelihoods: ArrayLike<number>): number {
  let passed = 0;
  for (const [i, level] of levels.entries()) {
    const likelihood = likelihoods[i] ?? 0;
    if (passed + likelihood < 0.5) {
      passed += likelihood;
      continue;
    }
    const above = levels[i + 1];
    if (above === undefined) return level;
    const from = i === 0 ? level : (level + (levels[i - 1] ?? level)) / 2;
    return from + (((level + above) / 2 - from) * (0.5 - passed)) / likelihood;
  }
  return levels.at(-1) ?? 0;
}
