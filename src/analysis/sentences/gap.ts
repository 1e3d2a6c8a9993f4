/** A gap between two tokens of a paragraph, and how the sentence before it stands. */
export interface Gap {
  /** The tokens of the paragraph. */
  readonly words: readonly string[];
  /** Whether no white space parts a token from the one before. */
  readonly touches: (token: number) => boolean;
  /** The token before the gap. */
  readonly at: number;
  /** Tokens of the sentence so far. */
  readonly length: number;
  readonly isQuoting: boolean;
  readonly isBracketed: boolean;
}

const CLOSING = /^(?:["”’')\]»]|''|’’)$/u;
const OPENING = /^["“‘([«]$/u;

/** A mark that goes with the stop before it. */
export function isClosing(word: string | undefined): boolean {
  return word !== undefined && CLOSING.test(word);
}

/** A mark that goes with the word behind it. */
export function isOpening(word: string | undefined): boolean {
  return word !== undefined && OPENING.test(word);
}
