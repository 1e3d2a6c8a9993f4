import type { EventMode, EventType } from '../../../model/index.ts';

/**
 * Where in the tree around a word to look. `obj` is what a verb is done to, passive or not; `obl` and `nmod` a phrase by its preposition;
 * `mod` an adjective or noun before a noun; `head` the verb whose object, subject or phrase a noun is; `acl` an infinitive under a noun.
 */
// prettier-ignore
export const SLOTS = [
  'obj', 'iobj', 'subj', 'obl', 'nmod', 'xcomp', 'ccomp', 'acl', 'mod', 'poss', 'head', 'advmod',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A place of the frame: `obl:on` is the slot `obl` with the preposition `on`. */
export interface Place {
  readonly slot: Slot;
  readonly preposition: string | null;
}

/** Kinds of names that a condition may ask for instead of lemmas. */
export const NAME_CLASSES = ['PERSON', 'ORGANISATION', 'PLACE', 'NATIONALITY'] as const;

/** What a construction needs or, where `isBarred`, must not have. */
export interface Condition extends Place {
  /** Lemmas or kinds of names of which one must stand there; null where any word will do. */
  readonly lemmas: ReadonlySet<string> | null;
  readonly isBarred: boolean;
}

/** A construction of a verb or noun that tells an act, or one that does not though it looks like it. */
export interface EventPattern {
  readonly word: string;
  /** Words behind the verb that belong to it: "pull out", "lash out". */
  readonly particle: string | null;
  readonly conditions: readonly Condition[];
  /** Null for a known non-event: "strike a balance". */
  readonly type: EventType | null;
  readonly mode: EventMode | null;
  readonly cameo: string | null;
  /** Where to look for whom it is done to, in this order. */
  readonly recipients: readonly Place[];
  /** Line of its file. */
  readonly line: number;
}

/** By word, the most specific first. */
export type PatternIndex = ReadonlyMap<string, readonly EventPattern[]>;

export interface EventPatterns {
  readonly verbs: PatternIndex;
  readonly nouns: PatternIndex;
  /** Verbs that leave it to their object to tell the act: "launch an attack". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Words for times, which are nobody: "on Tuesday", "last week's". */
  readonly timeWords: ReadonlySet<string>;
}
