import { toHashedModel, type HashedModel } from '../../src/learn/hashed-model.ts';

/** Beyond so many steps from nothing a weight of eight bits does not go. */
const MOST = 127;

/**
 * Learns a hashed linear model by gradients, each weight with a pace of its own (AdaGrad, Duchi et al. 2011), and gives the mean of its
 * weights after each round but the first (averaging: Polyak and Juditsky 1992).
 */
export class HashedLearner {
  readonly #classes: number;
  readonly #bits: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float32Array;
  #rounds = 0;

  constructor(classes: number, bits: number) {
    this.#classes = classes;
    this.#bits = bits;
    this.#weights = new Float32Array(classes * 2 ** bits);
    this.#squares = new Float32Array(classes * 2 ** bits);
    this.#sums = new Float32Array(classes * 2 ** bits);
  }

  /** The sum of weights of each class, as they stand now. */
  scores(features: Iterable<number>): Float64Array {
    const scores = new Float64Array(this.#classes);
    const mask = 2 ** this.#bits - 1;
    for (const feature of features) {
      const row = (feature & mask) * this.#classes;
      for (let k = 0; k < this.#classes; k++) scores[k] = (scores[k] ?? 0) + (this.#weights[row + k] ?? 0);
    }
    return scores;
  }

  /** One step down the gradient of the loss by each class's score. */
  learn(features: Iterable<number>, gradient: ArrayLike<number>, pace: number, decay: number): void {
    const mask = 2 ** this.#bits - 1;
    for (const feature of features) {
      const row = (feature & mask) * this.#classes;
      for (let k = 0; k < this.#classes; k++) {
        const at = row + k;
        const weight = this.#weights[at] ?? 0;
        const slope = (gradient[k] ?? 0) + decay * weight;
        if (slope === 0) continue;
        const squares = (this.#squares[at] ?? 0) + slope * slope;
        this.#squares[at] = squares;
        this.#weights[at] = weight - (pace * slope) / (Math.sqrt(squares) + 1e-3);
      }
    }
  }

  /** To be called when every lesson was learned once more: the weights as they stand enter the mean. */
  endRound(): void {
    this.#rounds++;
    if (this.#rounds === 1) return;
    for (let i = 0; i < this.#sums.length; i++)
      this.#sums[i] = (this.#sums[i] ?? 0) + (this.#weights[i] ?? 0);
  }

  /** The mean of the rounds, in whole numbers of eight bits. */
  toModel(): HashedModel {
    const rounds = Math.max(1, this.#rounds - 1);
    let largest = 1e-9;
    for (const sum of this.#sums) largest = Math.max(largest, Math.abs(sum / rounds));
    const scale = largest / MOST;
    const weights = Int8Array.from(this.#sums, (sum) => Math.round(sum / rounds / scale));
    return toHashedModel(this.#classes, this.#bits, weights, scale);
  }
}
