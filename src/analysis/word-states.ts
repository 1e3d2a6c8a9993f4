/**
 * What the network's second layer made of each word in its sentence: `width` bytes a word, each of them 64 and 63 times a number
 * from -1 to 1.
 */
export interface WordStates {
  readonly width: number;
  readonly bytes: Uint8Array;
}
