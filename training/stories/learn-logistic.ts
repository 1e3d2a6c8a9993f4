/** An example: what is known of it, whether it is so, and how much it counts. */
export interface Lesson {
  readonly features: readonly number[];
  readonly label: boolean;
  readonly weight: number;
}

const ROUNDS = 12;

/** Solves a·x = b for a symmetric positive definite `a`, by Gaussian elimination. */
function solve(a: readonly Float64Array[], b: Float64Array): Float64Array {
  const rows = a.map((row, i) => Float64Array.of(...row, b[i] ?? 0));
  const size = rows.length;
  for (const [pivot, row] of rows.entries())
    for (const other of rows.slice(pivot + 1)) {
      const factor = (other[pivot] ?? 0) / (row[pivot] ?? 1);
      for (let i = pivot; i <= size; i++) other[i] = (other[i] ?? 0) - factor * (row[i] ?? 0);
    }
  const solved = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i]?.[size] ?? 0;
    for (let j = i + 1; j < size; j++) rest -= (rows[i]?.[j] ?? 0) * (solved[j] ?? 0);
    solved[i] = rest / (rows[i]?.[i] ?? 1);
  }
  return solved;
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares). Each weight but the first, which is the bias of a
 * feature that is always 1, is held back by `ridge` times its square.
 */
export function learnLogistic(lessons: readonly Lesson[], ridge: number): readonly number[] {
  const size = lessons[0]?.features.length ?? 0;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight));
    const curve = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = i === 0 ? 1e-6 : ridge;
      return row;
    });
    for (const { features, label, weight } of lessons) {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
      const likelihood = 1 / (1 + Math.exp(-sum));
      const error = weight * ((label ? 1 : 0) - likelihood);
      const steepness = weight * likelihood * (1 - likelihood);
      for (let i = 0; i < size; i++) {
        const feature = features[i] ?? 0;
        if (feature === 0) continue;
        slope[i] = (slope[i] ?? 0) + error * feature;
        const row = curve[i];
        if (!row) continue;
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + steepness * feature * (features[j] ?? 0);
      }
    }
    const step = solve(curve, slope);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) + (step[i] ?? 0);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return [...weights];
}
