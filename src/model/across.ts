import type { ConflictSlot, ConflictValue, Root } from './alignment.ts';
import type { AffairId, ArticleId, ClaimId, ConflictId, StoryId, TellingRef } from './id.ts';
import type { Span } from './span.ts';

/** All that report the same happening. */
export interface Story {
  readonly id: StoryId;
  readonly articles: readonly ArticleId[];
  /** The affair it belongs to; of a story that stands alone, its own. */
  readonly affair: AffairId;
}

/** The long thread of stories of the same actors over the same subject. */
export interface Affair {
  readonly id: AffairId;
  readonly stories: readonly StoryId[];
}

/** One act of reporting on which tellings of a claim rest: copies and credits are folded into it. */
export interface CountedRoot {
  readonly kind: Root['kind'];
  readonly name: string;
  readonly tellings: readonly TellingRef[];
}

export const CLAIM_STATES = [
  'claimed',
  'evidence claimed',
  'confirmed',
  'doubted',
  'denied',
  'not observed',
] as const;

/** How a telling leaves a claim. */
export type ClaimState = (typeof CLAIM_STATES)[number];

/** A claim stands otherwise in a later telling than in an earlier one. */
export interface ClaimChange {
  readonly from: ClaimState;
  readonly to: ClaimState;
  readonly earlier: TellingRef;
  readonly later: TellingRef;
  /** `unknown`: dates do not tell which of the two came first. */
  readonly order: 'known' | 'unknown';
}

/** The thing said, by whomever, affirmed or denied. */
export interface Claim {
  readonly id: ClaimId;
  readonly affirmed: readonly TellingRef[];
  readonly confirmed: readonly TellingRef[];
  readonly doubted: readonly TellingRef[];
  readonly denied: readonly TellingRef[];
  readonly notObserved: readonly TellingRef[];
  /** What each denial denies, in the words of its article; denials that do not tell it are not among them. */
  readonly scopes: readonly { readonly telling: TellingRef; readonly spans: readonly Span[] }[];
  /** First known publication of a telling that affirms, and of one that denies. */
  readonly affirmedSince: string | null;
  readonly deniedSince: string | null;
  /** How many independent acts of reporting those who affirm it rest on; articles of unknown lineage count as none. */
  readonly roots: number;
  readonly rootsNamed: readonly CountedRoot[];
  /** `established` where two roots or more are shown to have it each for itself. */
  readonly independence: 'established' | 'not established';
  readonly changes: readonly ClaimChange[];
}

/** Which values of one slot articles give, and which of them slipped, as far as that can be said. */
export interface JudgedConflict {
  readonly id: ConflictId;
  readonly slot: ConflictSlot;
  readonly values: readonly ConflictValue[];
  readonly passages: readonly { readonly article: ArticleId; readonly span: Span }[];
  /** What the register has against one of the values, in words; null where nothing. */
  readonly register: string | null;
  /** The article with the slip: the first that has a value which the register, or most roots, speak against. */
  readonly slip: ArticleId | null;
  /** By what it is known for a slip. */
  readonly slipBy: 'register' | 'roots' | null;
  /** Articles that have the slip from there, by copies. */
  readonly inherited: readonly ArticleId[];
  readonly confidence: number;
  readonly madeBy: string;
}
