import type { CodeSource, DatedRole } from '../../model/index.ts';

/**
 * What a name or noun of the register or a dictionary is. `city` and `place` (a province or land) tell whose the police there are
 * and are nobody themselves. `outlet`: a publisher. `shared`: a name that bodies of several states have, "the Senate". `listed`: of a user's dictionary.
 * `office` and `agent` are nouns, written small too.
 */
export type KnownKind =
  | 'state'
  | 'people'
  | 'seat'
  | 'city'
  | 'place'
  | 'government'
  | 'body'
  | 'outlet'
  | 'shared'
  | 'person'
  | 'listed'
  | 'office'
  | 'agent';

/** Ends the code of an agent that stands before his state's: `NGO~`, "Kenyan aid groups" are `NGOKEN`. */
export const STANDS_BEFORE = '~';

export interface KnownRole extends DatedRole {
  /** Where it stands, if not where its bearer does. */
  readonly source?: CodeSource;
  /** Key of the office. */
  readonly office?: string;
}

/** Who is meant by a name, with the codes that he had. Of an agent the code is the sector. */
export interface KnownActor {
  readonly kind: KnownKind;
  readonly roles: readonly KnownRole[];
  readonly source: CodeSource;
}

/** A code on a day, and the line that gave it. */
export interface Coded {
  readonly code: string;
  readonly source: CodeSource;
}

/** The only code of what never changes. */
export function lastingCode({ roles: [role], source }: KnownActor): Coded | null {
  return role?.code ? { code: role.code, source: role.source ?? source } : null;
}
