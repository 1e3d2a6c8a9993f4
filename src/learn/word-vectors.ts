import { hashOf } from './hash.ts';

/** Words as points: words of like use lie in like directions. One row of whole numbers a word, found by the hash of the word. */
export interface WordVectors {
  readonly size: number;
  readonly values: Int8Array;
  readonly rowByHash: ReadonlyMap<number, number>;
  /** What is taken from each number of a row, so that directions are from the middle of all words. */
  readonly middle: Float32Array;
  /** The length of each row from there. */
  readonly lengths: Float32Array;
  /** The product of each row with the middle, less half the middle's square: so a product from there is one of whole numbers less two of these. */
  readonly shifts: Float32Array;
}

/**
 * @param rowByWord which row of `values` each lower-case word has; rows that no word has are not looked at
 * @example toWordVectors(2, Int8Array.of(3, 4, -3, -4), new Map([['arms', 0], ['peace', 1]])).lengths // Float32Array [5, 5]
 */
export function toWordVectors(
  size: number,
  values: Int8Array,
  rowByWord: ReadonlyMap<string, number>,
): WordVectors {
  const middle = new Float32Array(size);
  for (const row of rowByWord.values())
    for (let i = 0; i < size; i++) middle[i] = (middle[i] ?? 0) + (values[row * size + i] ?? 0);
  for (let i = 0; i < size; i++) middle[i] = (middle[i] ?? 0) / Math.max(1, rowByWord.size);
  const lengths = new Float32Array(values.length / size);
  const shifts = new Float32Array(values.length / size);
  const half = middle.reduce((sum, each) => sum + each * each, 0) / 2;
  const rowByHash = new Map<number, number>();
  for (const [word, row] of rowByWord) {
    let square = 0;
    let shift = -half;
    for (let i = 0; i < size; i++) {
      square += ((values[row * size + i] ?? 0) - (middle[i] ?? 0)) ** 2;
      shift += (values[row * size + i] ?? 0) * (middle[i] ?? 0);
    }
    lengths[row] = Math.sqrt(square);
    shifts[row] = shift;
    rowByHash.set(hashOf(word), row);
  }
  return { size, values, rowByHash, middle, lengths, shifts };
}

/** The cosine of two words' directions, −1 to 1, by the hashes of the words; 0 where one is not known, and 1 of a word and itself. */
export function cosineOf(vectors: WordVectors, a: number, b: number): number {
  if (a === b) return 1;
  const { size, values, rowByHash, lengths, shifts } = vectors;
  const first = rowByHash.get(a);
  const second = rowByHash.get(b);
  if (first === undefined || second === undefined) return 0;
  const length = (lengths[first] ?? 0) * (lengths[second] ?? 0);
  if (length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += (values[first * size + i] ?? 0) * (values[second * size + i] ?? 0);
  return (sum - (shifts[first] ?? 0) - (shifts[second] ?? 0)) / length;
}
