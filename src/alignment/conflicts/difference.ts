import type { SlotValue, WordRun } from '../../model/index.ts';
import type { Signs } from './signs.ts';

/** Two values for one slot of what two passages tell alike. */
export interface Difference {
  readonly a: SlotValue;
  readonly b: SlotValue;
  /** The passage of each. */
  readonly from: WordRun;
  readonly to: WordRun;
  /** By what it may be told whether both are of one matter. */
  readonly signs: Signs;
  /** Whether the register doubts one value for the other's sake. */
  readonly isExplained: boolean;
}

/** Two equal values that passages tell alike, and how alike what stands around them is, 0 to 1. */
export interface Agreement extends Omit<Difference, 'signs' | 'isExplained'> {
  readonly likeness: number;
}

/** What two passages tell otherwise, and what they tell alike. */
export interface Compared {
  readonly differences: readonly Difference[];
  readonly agreements: readonly Agreement[];
}
