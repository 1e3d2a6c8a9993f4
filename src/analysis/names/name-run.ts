import type { EntityKind, TokenRange } from '../../model/index.ts';

/** A run of tokens that is a name, before it is known who is meant. */
export interface NameRun extends TokenRange {
  readonly kind: EntityKind;
  /** The state's code, where the register knows the name. */
  readonly state: string | null;
}
