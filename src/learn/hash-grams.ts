const BASE = 0x01000193;

/**
 * The hash of every run of `size` hashes, in one pass (Karp and Rabin 1987): element `i` is of the run that starts
 * at `i`. Equal runs have equal hashes wherever they stand; empty where there are fewer than `size`.
 *
 * @example hashGrams(Uint32Array.of(5, 6, 5, 6), 2) // three hashes, the first equal to the last
 */
export function hashGrams(hashes: Uint32Array, size: number): Uint32Array {
  const grams = new Uint32Array(Math.max(0, hashes.length - size + 1));
  let leaving = 1; // what the oldest hash of a gram has been multiplied by when it leaves
  for (let i = 0; i < size; i++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let i = 0; i < hashes.length; i++) {
    rolling = (Math.imul(rolling, BASE) + (hashes[i] ?? 0)) | 0;
    if (i >= size) rolling = (rolling - Math.imul(hashes[i - size] ?? 0, leaving)) | 0;
    if (i >= size - 1) grams[i - size + 1] = rolling;
  }
  return grams;
}
