import type { Attribution, TokenRange } from '../../model/index.ts';

/** A statement on its way, by rows of tokens: what the reader marked, with quotations joined that go on without a cue. */
export interface FoundStatement extends Attribution {
  /** Those of the content's ranges that have no cue of their own. */
  readonly carried: readonly TokenRange[];
  /** Whether the cue itself says that it was not found out: "has not been observed". */
  readonly isUnobserved: boolean;
  /** The rule or model that found it. */
  readonly madeBy: string;
}

/** An attribution as a statement on its way, before anything is joined to it. */
export function toFound(attribution: Attribution, madeBy: string): FoundStatement {
  return { ...attribution, carried: [], isUnobserved: false, madeBy };
}
