/** An example of two classes: what is seen of it, whether it is of the class sought, and how much it counts. */
export interface LogisticLesson {
  readonly values: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

export interface LogisticWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

const MOST_STEPS = 30;
const SMALL = 1e-8;

/**
 * Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares). It has one solution, so that no seed
 * is needed.
 *
 * @param ridge how strongly weights are drawn to nought; the bias is not
 * @example learnLogistic([{ values: [1], isPositive: true, weight: 1 }, { values: [0], isPositive: false, weight: 1 }], 1).weights[0] > 0 // true
 */
export function learnLogistic(lessons: readonly LogisticLesson[], ridge: number): LogisticWeights {
  const size = (lessons[0]?.values.length ?? 0) + 1;
  const learned = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = new Float64Array(size);
    const bend = Array.from({ length: size }, () => new Float64Array(size));
    for (const { values, isPositive, weight } of lessons) {
      const seen = [...values, 1];
      const sum = seen.reduce((total, value, i) => total + value * (learned[i] ?? 0), 0);
      const likelihood = 1 / (1 + Math.exp(-sum));
      const miss = weight * (likelihood - (isPositive ? 1 : 0));
      const curve = weight * Math.max(SMALL, likelihood * (1 - likelihood));
      seen.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + miss * value;
        const row = bend[i] ?? new Float64Array();
        seen.forEach((other, j) => (row[j] = (row[j] ?? 0) + curve * value * other));
      });
    }
    for (let i = 0; i < size; i++) {
      const held = i < size - 1 ? ridge : SMALL;
      slope[i] = (slope[i] ?? 0) + held * (learned[i] ?? 0);
      const row = bend[i] ?? new Float64Array();
      row[i] = (row[i] ?? 0) + held;
    }
    const change = solve(bend, slope);
    change.forEach((value, i) => (learned[i] = (learned[i] ?? 0) - value));
    if (Math.max(...change.map(Math.abs)) < SMALL) break;
  }
  return { bias: learned[size - 1] ?? 0, weights: [...learned.subarray(0, size - 1)] };
}

/** The `x` of `matrix · x = right`, by Gauss's elimination with pivots; both are used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.of(...row, right[i] ?? 0));
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++)
      if (Math.abs(rows[j]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = j;
    const [top, other] = [rows[pivot], rows[i]];
    if (!top || !other) continue;
    [rows[i], rows[pivot]] = [top, other];
    rows.forEach((row, j) => {
      const factor = (row[i] ?? 0) / (top[i] ?? 1);
      if (j !== i && factor !== 0)
        for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    });
  }
  return Float64Array.from(rows, (row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
