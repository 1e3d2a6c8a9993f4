import type { Projection } from '../src/analysis/coreference/affinity-model.ts';

/** Weights as whole numbers of eight bits, and what one of them is worth. The few largest are cut, so that the many keep their steps. */
export function quantise(weights: ArrayLike<number>): {
  readonly weights: Int8Array;
  readonly scale: number;
} {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = largest / 127;
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  };
}

/** A linear map [rows][width] as whole numbers of eight bits, with a scale a row. */
export function quantiseRows(weights: Float32Array, biases: Float32Array): Projection {
  const width = weights.length / biases.length;
  const rows = Array.from(biases, (_bias, row) => quantise(weights.subarray(row * width, (row + 1) * width)));
  return {
    weights: Int8Array.from(rows.flatMap((row) => [...row.weights])),
    scales: Float32Array.from(rows, ({ scale }) => scale),
    biases,
  };
}
