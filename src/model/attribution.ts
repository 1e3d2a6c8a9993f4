import type { TokenRange } from './token-range.ts';

/**
 * Words that a sentence attributes to somebody, as the reader's network marks them, by rows of tokens; what they mean is told by the
 * statement made of them.
 */
export interface Attribution {
  /** Null where the text names nobody: "it is believed". */
  readonly speaker: TokenRange | null;
  readonly cue: TokenRange;
  /** At least one, in order of the text. */
  readonly content: readonly TokenRange[];
  /** How likely it is that speaker and content are right, 0 to 1, calibrated on articles that nothing was trained on. */
  readonly confidence: number;
}
