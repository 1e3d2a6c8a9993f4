import type { FactualityWeights } from '../src/findings/factuality/factuality-model.ts';
import { shuffle } from './shuffle.ts';

export interface FactualityLesson {
  readonly features: readonly number[];
  readonly label: number;
}

/** Ascending; closer together where most events are. */
export const LEVELS: readonly number[] = [-3, -2, -1, 0, 1, 1.6, 2, 2.4, 2.7, 3];
const HIDDEN = 24;
const EPOCHS = 10;
const RATE = 0.02;
/** Rarer features are left out. */
const SEEN = 4;
/** The share of features, and of hidden cells, left out at random in a lesson. */
const DROPPED_FEATURES = 0.4;
const DROPPED_CELLS = 0.2;
/** An error counts in full up to this; beyond, only its direction does (Huber 1964), for the measure is absolute. */
const LARGEST_ERROR = 0.3;
/** How much the likelihoods of levels count beside the mean that they give. */
const LIKELIHOOD_SHARE = 0.3;

/**
 * Learns a network of one hidden layer by AdaGrad (Duchi, Hazan and Singer 2011) with dropout.
 */
export function learnFactuality(
  lessons: readonly FactualityLesson[],
  random: () => number,
): FactualityWeights {
  const counts = new Map<number, number>();
  for (const { features } of lessons)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts]
    .flatMap(([feature, count]) => (count >= SEEN ? [feature] : []))
    .sort((a, b) => a - b);
  const rowByFeature = new Map(known.map((feature, row) => [feature, row * HIDDEN]));
  const encoded = lessons.map(({ features, label }) => ({
    rows: Int32Array.from(features.flatMap((feature) => rowByFeature.get(feature) ?? [])),
    label,
    wanted: toLevels(label),
  }));
  const rows = toParameters(known.length * HIDDEN, () => 0.05 * normal(random));
  const biases = toParameters(HIDDEN, () => 0);
  const output = toParameters(HIDDEN * LEVELS.length, () => normal(random) / Math.sqrt(HIDDEN));
  const outputBiases = toParameters(LEVELS.length, () => 0);
  const cells = new Float64Array(HIDDEN);
  const masks = new Float64Array(HIDDEN);

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
    for (const { rows: all, label, wanted } of shuffle(encoded, random)) {
      const kept = all.filter(() => random() >= DROPPED_FEATURES);
      const slopes = slopesOf(score(kept), label, wanted);
      for (let cell = 0; cell < HIDDEN; cell++) {
        const value = cells[cell] ?? 0;
        if (value === 0) continue;
        let slope = 0;
        for (let level = 0; level < LEVELS.length; level++) {
          const at = cell * LEVELS.length + level;
          slope += (slopes[level] ?? 0) * (output.values[at] ?? 0);
          step(output, at, (slopes[level] ?? 0) * value, rate);
        }
        slope *= masks[cell] ?? 0;
        step(biases, cell, slope, rate);
        for (const row of kept) step(rows, row + cell, slope, rate);
      }
      for (let level = 0; level < LEVELS.length; level++) step(outputBiases, level, slopes[level] ?? 0, rate);
    }
  }
  const largest = rows.values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  return {
    levels: LEVELS,
    hidden: HIDDEN,
    features: Uint32Array.from(known),
    rows: Int8Array.from(rows.values, (value) => Math.round((value / largest) * 127)),
    scale: largest / 127,
    biases: Float32Array.from(biases.values),
    output: Float32Array.from(output.values),
    outputBiases: Float32Array.from(outputBiases.values),
  };

  /** Fills `cells` and `masks`, and gives the likelihood of each level. */
  function score(kept: Int32Array): Float64Array {
    cells.set(biases.values);
    for (const row of kept)
      for (let cell = 0; cell < HIDDEN; cell++)
        cells[cell] = (cells[cell] ?? 0) + (rows.values[row + cell] ?? 0) / (1 - DROPPED_FEATURES);
    const scores = Float64Array.from(outputBiases.values);
    for (let cell = 0; cell < HIDDEN; cell++) {
      const mask = random() < DROPPED_CELLS ? 0 : 1 / (1 - DROPPED_CELLS);
      masks[cell] = mask;
      const value = Math.max(0, cells[cell] ?? 0) * mask;
      cells[cell] = value;
      for (let level = 0; value > 0 && level < LEVELS.length; level++)
        scores[level] = (scores[level] ?? 0) + value * (output.values[cell * LEVELS.length + level] ?? 0);
    }
    const highest = Math.max(...scores);
    const powers = scores.map((each) => Math.exp(each - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }
}

/** Numbers that are learned, and the sum of the squares of each one's slopes so far. */
interface Parameters {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

function toParameters(count: number, first: () => number): Parameters {
  return { values: Float64Array.from({ length: count }, first), squares: new Float64Array(count).fill(1e-6) };
}

function step({ values, squares }: Parameters, at: number, slope: number, rate: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(square);
}

/** The slope of the error in each level's score: that of the mean level, and that of the likelihoods. */
function slopesOf(likelihoods: Float64Array, label: number, wanted: Float64Array): Float64Array {
  const mean = likelihoods.reduce((sum, likelihood, level) => sum + likelihood * (LEVELS[level] ?? 0), 0);
  const error = Math.max(-LARGEST_ERROR, Math.min(LARGEST_ERROR, mean - label));
  return likelihoods.map(
    (likelihood, level) =>
      LIKELIHOOD_SHARE * (likelihood - (wanted[level] ?? 0)) +
      error * likelihood * ((LEVELS[level] ?? 0) - mean),
  );
}

/** A label as likelihoods of the two levels between which it lies. */
function toLevels(label: number): Float64Array {
  const wanted = new Float64Array(LEVELS.length);
  const above = Math.max(
    1,
    LEVELS.findIndex((level) => level >= label),
  );
  const [low = 0, high = 0] = [LEVELS[above - 1], LEVELS[above]];
  wanted[above] = (label - low) / (high - low);
  wanted[above - 1] = 1 - (wanted[above] ?? 0);
  return wanted;
}

/** Near enough to the normal distribution: the sum of six even ones. */
function normal(random: () => number): number {
  let sum = -3;
  for (let i = 0; i < 6; i++) sum += random();
  return sum / 0.7;
}
