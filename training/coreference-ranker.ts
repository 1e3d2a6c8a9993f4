import { scoreOf, type FeatureWeights } from '../src/analysis/coreference/feature-weights.ts';

/** Settings of Adam (Kingma and Ba 2015), and of the weight decay beside it (Loshchilov and Hutter 2019). */
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-6];
const DECAY = 0.01;

/** A log-linear ranker while it learns: of a pronoun's options, the right ones together are to be likely. */
export class CoreferenceRanker {
  readonly model: FeatureWeights;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #steps: Uint32Array;

  constructor(rows: number) {
    this.model = { weights: new Float32Array(rows), scale: 1 };
    this.#mean = new Float32Array(rows);
    this.#square = new Float32Array(rows);
    this.#steps = new Uint32Array(rows);
  }

  /** One step on one pronoun: the features of each option, and which of them are right. */
  learn(options: readonly (readonly number[])[], right: readonly boolean[], rate: number): void {
    const shares = softmax(options.map((features) => scoreOf(this.model, features)));
    const mass = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 1e-9);
    const slopes = new Map<number, number>();
    options.forEach((features, i) => {
      const share = shares[i] ?? 0;
      const slope = share - (right[i] ? share / mass : 0);
      for (const feature of features) {
        const row = feature & (this.model.weights.length - 1);
        slopes.set(row, (slopes.get(row) ?? 0) + slope);
      }
    });
    for (const [row, slope] of slopes) this.#step(row, slope, rate);
  }

  #step(row: number, slope: number, rate: number): void {
    const { weights } = this.model;
    const steps = (this.#steps[row] = (this.#steps[row] ?? 0) + 1);
    const mean = (this.#mean[row] = BETA1 * (this.#mean[row] ?? 0) + (1 - BETA1) * slope);
    const square = (this.#square[row] = BETA2 * (this.#square[row] ?? 0) + (1 - BETA2) * slope * slope);
    const step = mean / (1 - BETA1 ** steps) / (Math.sqrt(square / (1 - BETA2 ** steps)) + EPSILON);
    weights[row] = (weights[row] ?? 0) * (1 - rate * DECAY) - rate * step;
  }
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
