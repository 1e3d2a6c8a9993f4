import type { LinearModel } from '../src/learn/linear-model.ts';

/**
 * A multi-class perceptron whose weights are averaged over all it has seen (Freund and Schapire 1999, Collins 2002): each
 * weight keeps its sum over time and when it last changed, so that a step touches only the features at hand.
 */
export class AveragedPerceptron {
  readonly #classes: number;
  readonly #rowByFeature = new Map<number, number>();
  #weights = new Float32Array(0);
  #sums = new Float64Array(0);
  #changedAt = new Uint32Array(0);
  #steps = 0;

  constructor(classes: number) {
    this.#classes = classes;
  }

  get featureCount(): number {
    return this.#rowByFeature.size;
  }

  /** Guesses the class of an example and learns from it; gives the guess. */
  learn(features: readonly number[], wanted: number): number {
    this.#steps++;
    const rows = features.map((feature) => this.#rowOf(feature));
    const scores = new Float64Array(this.#classes);
    for (const row of rows)
      for (let i = 0; i < this.#classes; i++) scores[i] = (scores[i] ?? 0) + (this.#weights[row + i] ?? 0);
    const guessed = scores.indexOf(Math.max(...scores));
    if (guessed !== wanted)
      for (const row of rows) {
        this.#change(row + wanted, 1);
        this.#change(row + guessed, -1);
      }
    return guessed;
  }

  /** The averaged weights as whole numbers of sixteen bits, without features whose weights are all small. */
  toModel(classes: readonly string[], smallest: number): LinearModel {
    const averages = (row: number): readonly number[] =>
      Array.from({ length: this.#classes }, (_, i) => {
        const cell = row + i;
        const weight = this.#weights[cell] ?? 0;
        return (
          ((this.#sums[cell] ?? 0) + weight * (this.#steps - (this.#changedAt[cell] ?? 0))) / this.#steps
        );
      });
    const kept = [...this.#rowByFeature]
      .map(([feature, row]) => ({ feature, weights: averages(row) }))
      .filter(({ weights }) => weights.some((weight) => Math.abs(weight) >= smallest))
      .sort((a, b) => a.feature - b.feature);
    const largest = kept.reduce((most, { weights }) => Math.max(most, ...weights.map(Math.abs)), 1e-9);
    return {
      classes,
      features: Uint32Array.from(kept, ({ feature }) => feature),
      weights: Int16Array.from(
        kept.flatMap(({ weights }) => weights.map((weight) => Math.round((weight / largest) * 32_767))),
      ),
    };
  }

  #rowOf(feature: number): number {
    const known = this.#rowByFeature.get(feature);
    if (known !== undefined) return known;
    const row = this.#rowByFeature.size * this.#classes;
    if (row + this.#classes > this.#weights.length) this.#grow();
    this.#rowByFeature.set(feature, row);
    return row;
  }

  #change(cell: number, by: number): void {
    const weight = this.#weights[cell] ?? 0;
    this.#sums[cell] = (this.#sums[cell] ?? 0) + weight * (this.#steps - (this.#changedAt[cell] ?? 0));
    this.#changedAt[cell] = this.#steps;
    this.#weights[cell] = weight + by;
  }

  #grow(): void {
    const length = Math.max(1_000_000, this.#weights.length * 2);
    const [weights, sums, changedAt] = [
      new Float32Array(length),
      new Float64Array(length),
      new Uint32Array(length),
    ];
    weights.set(this.#weights);
    sums.set(this.#sums);
    changedAt.set(this.#changedAt);
    [this.#weights, this.#sums, this.#changedAt] = [weights, sums, changedAt];
  }
}
