/** A sparse vector: indices in ascending order, and the value of each. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/**
 * The inner product of two sparse vectors; of two of length 1 it is the cosine of their angle.
 *
 * @example dot({ indices: Uint32Array.of(1, 7), values: Float32Array.of(2, 3) }, { indices: Uint32Array.of(7), values: Float32Array.of(4) }) // 12
 */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.indices.length && j < b.indices.length) {
    const left = a.indices[i] ?? 0;
    const right = b.indices[j] ?? 0;
    if (left === right) sum += (a.values[i++] ?? 0) * (b.values[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}
