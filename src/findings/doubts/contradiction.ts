import type { BodyEntry } from '../../model/index.ts';

/** What the register has where an article tells another value. */
export interface Contradiction {
  readonly registered: number;
  /** Whether what is told is true of another body. */
  readonly fits: (other: BodyEntry) => boolean;
}
