/** Where an entry of the register stands: `register/offices.tsv`, line 12. */
export interface RegisterLine {
  readonly file: string;
  readonly line: number;
}

/** A state, with the names it goes by. */
export interface StateEntry extends RegisterLine {
  readonly kind: 'state';
  /** ISO 3166-1 alpha-3, which is CAMEO's code too. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly demonyms: readonly string[];
  /** Names of its seat of government, which may stand for it: "Pyongyang". */
  readonly seats: readonly string[];
  /** What else stands for its government, with that part's code: "the Kremlin" is `RUSGOV`. */
  readonly metonyms: readonly { readonly name: string; readonly code: string }[];
  /** Names of its lands and of what was there before it, and of their people: "Chechnya", "Chechen", "Soviet Union". */
  readonly lands: readonly string[];
}

/** A body that matters in security and sanctions. */
export interface BodyEntry extends RegisterLine {
  readonly kind: 'body';
  /** CAMEO code: `IGOUNOSEC`. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Names that others have too, and that mean it only where the text leaves no other: "the Senate". */
  readonly sharedNames: readonly string[];
  /** What it is part of: the name of another body, or null. */
  readonly partOf: string | null;
  /** As exactly as it is known: `1949-04-04`, `2002`; null where it is not. */
  readonly founded: string | null;
  /** The same; null while it goes on. */
  readonly ended: string | null;
  readonly seat: string | null;
  /** Empty where it has none or too many to list. */
  readonly members: readonly BodyMembership[];
  /** How many members it has, where that is fixed or they are not listed. */
  readonly memberCount: number | null;
  /** Names of bodies that it is taken for. */
  readonly lookAlikes: readonly string[];
  readonly reference: string;
}

/** First and last day of a stretch of time, each as exactly as it is known; null where it has none. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A state's time in a body; `from` is null where it was there from the beginning. */
export interface BodyMembership extends Period {
  readonly state: string;
}

/** An office of a state or body, which one person holds at a time: "United States Secretary of Defense", coded `USAGOVMIL`. */
export interface OfficeEntry extends RegisterLine {
  readonly kind: 'office';
  /** `USA-defense`: what tenures name it by. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** As texts title its holder: "Defense Secretary", "Pentagon chief". */
  readonly titles: readonly string[];
  readonly reference: string;
}

/** Somebody's time in an office. */
export interface TenureEntry extends RegisterLine {
  readonly kind: 'tenure';
  readonly office: string;
  readonly person: string;
  readonly otherNames: readonly string[];
  readonly from: string;
  /** Null while he is in office. */
  readonly to: string | null;
  readonly reference: string;
}

/** A word of a title or body that tells its sector: "minister" GOV, "brigade" MIL. */
export interface SectorEntry extends RegisterLine {
  readonly kind: 'sector';
  readonly word: string;
  readonly sector: string;
}

/** What a paragraph of a resolution binds somebody to. */
export interface ObligationEntry extends RegisterLine {
  readonly kind: 'obligation';
  /** `S/RES/1718 (2006)` */
  readonly resolution: string;
  /** `8(a)(i)` */
  readonly paragraph: string;
  readonly adopted: string;
  /** Until when it was in force; null while it is. */
  readonly ended: string | null;
  /** Whom it binds or asks: state codes, and `*` for all states. */
  readonly binds: readonly string[];
  /** PLOVER types of the acts it speaks of. */
  readonly acts: readonly string[];
  /** Towards whom: a state's code, or null. */
  readonly towards: string | null;
  /** What is urged does not bind. */
  readonly duty: 'forbids' | 'requires' | 'permits' | 'urges';
  /** What, in our own words. */
  readonly matter: string;
  readonly reference: string;
}

export type RegisterEntry =
  StateEntry | BodyEntry | OfficeEntry | TenureEntry | SectorEntry | ObligationEntry;

/** What the world is taken to be, as reviewed data with dates. */
export interface Register {
  readonly states: readonly StateEntry[];
  readonly bodies: readonly BodyEntry[];
  readonly offices: readonly OfficeEntry[];
  readonly tenures: readonly TenureEntry[];
  readonly sectors: readonly SectorEntry[];
  readonly obligations: readonly ObligationEntry[];
}

/**
 * Whether a day lies in a stretch of time; where an end is known less exactly, all of its month or year does.
 *
 * @example isDuring({ from: '2002', to: '2024-04-30' }, '2024-04-30') // true
 */
export function isDuring({ from, to }: Period, day: string): boolean {
  return (
    (from === null || day.slice(0, from.length) >= from) && (to === null || day.slice(0, to.length) <= to)
  );
}

/** The members of a body on a day; none where it is not in being. */
export function membersOn({ founded, ended, members }: BodyEntry, day: string): readonly BodyMembership[] {
  const isThere = isDuring({ from: founded, to: ended }, day);
  return isThere ? members.filter((member) => isDuring(member, day)) : [];
}

/** How many members a body has on a day; null where that is not known, or it is not in being. */
export function memberCountOn(body: BodyEntry, day: string): number | null {
  const { founded, ended, memberCount, members } = body;
  if (!isDuring({ from: founded, to: ended }, day)) return null;
  return memberCount ?? (members.length === 0 ? null : membersOn(body, day).length);
}
