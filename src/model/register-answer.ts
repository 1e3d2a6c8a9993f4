import type {
  BodyEntry,
  BodyMembership,
  ObligationEntry,
  OfficeEntry,
  SectorEntry,
  StateEntry,
  TenureEntry,
} from './register.ts';

/** Somebody's time in an office, with the office. */
export interface HeldOffice {
  readonly office: OfficeEntry;
  readonly tenure: TenureEntry;
}

/** A state, with the bodies it is a member of and the obligations that name it: first those that bind it, then those towards it. */
export interface StateAnswer {
  readonly kind: 'state';
  /** As the register writes the name that was asked for. */
  readonly name: string;
  /** CAMEO code of what the name means: `RUS` of "Russia", `RUSGOV` of "Kremlin". */
  readonly code: string;
  readonly entry: StateEntry;
  readonly memberships: readonly { readonly body: string; readonly membership: BodyMembership }[];
  readonly obligations: readonly ObligationEntry[];
  /** How many more bind it as they bind every state. */
  readonly commonObligations: number;
}

/** A body, with its members and those that it is taken for. */
export interface BodyAnswer {
  readonly kind: 'body';
  readonly name: string;
  readonly code: string;
  readonly entry: BodyEntry;
  readonly members: readonly BodyMembership[];
  /** On no day in particular, members whose time has no end. */
  readonly memberCount: number | null;
  readonly lookAlikes: readonly { readonly entry: BodyEntry; readonly memberCount: number | null }[];
  /** Names of the bodies that are part of it. */
  readonly parts: readonly string[];
}

/** An office, with its holders, the latest first. */
export interface OfficeAnswer {
  readonly kind: 'office';
  readonly name: string;
  readonly code: string;
  readonly entry: OfficeEntry;
  readonly holders: readonly TenureEntry[];
}

/** A person, with the offices held, the latest first; without a code where there are none. */
export interface PersonAnswer {
  readonly kind: 'person';
  readonly name: string;
  readonly code: string | null;
  readonly held: readonly HeldOffice[];
}

/** A word of a title, with the sector it tells. */
export interface SectorAnswer {
  readonly kind: 'sector';
  readonly name: string;
  readonly code: string;
  readonly entry: SectorEntry;
}

/** A resolution, paragraph by paragraph. */
export interface ResolutionAnswer {
  readonly kind: 'resolution';
  readonly name: string;
  readonly code: null;
  readonly obligations: readonly ObligationEntry[];
}

/** What the register says of a name on a day, or on all days. */
export type RegisterAnswer =
  StateAnswer | BodyAnswer | OfficeAnswer | PersonAnswer | SectorAnswer | ResolutionAnswer;
