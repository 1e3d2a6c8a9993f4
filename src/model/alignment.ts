import type { ArticleId, ClaimId, StatementRef, StoryId } from './id.ts';
import type { Span } from './span.ts';

/** An article tells a story: one that it founds, or one that earlier articles told. */
export interface Membership {
  readonly kind: 'membership';
  readonly article: ArticleId;
  readonly story: StoryId;
  /** Raw likeness to the article it joined by; 1 for the founder. */
  readonly score: number;
  readonly madeBy: string;
}

/** The same words, or nearly, in two articles: a span of each. */
export interface CopiedPassage {
  readonly kind: 'verbatim' | 'reworded';
  readonly from: Span;
  readonly to: Span;
}

/** Two articles share passages. `known` direction: `to` has it from `from`; `unknown`: one of them has it from the other, or both from a third. */
export interface Copy {
  readonly kind: 'copy';
  readonly from: ArticleId;
  readonly to: ArticleId;
  readonly direction: 'known' | 'unknown';
  /** Why it counts as a copy, each a short sentence. */
  readonly grounds: readonly string[];
  readonly passages: readonly CopiedPassage[];
  readonly madeBy: string;
}

/** A statement affirms or denies a claim: one that it founds, or one that earlier statements made. */
export interface ClaimMembership {
  readonly kind: 'claim-membership';
  readonly claim: ClaimId;
  readonly statement: StatementRef;
  readonly stance: 'affirms' | 'denies';
  readonly madeBy: string;
}

/** What was decided about articles by comparing them. */
export type Alignment = Membership | Copy | ClaimMembership;

/** All that report the same happening. */
export interface Story {
  readonly id: StoryId;
  readonly articles: readonly ArticleId[];
}

/** The thing said, by whomever, affirmed or denied. */
export interface Claim {
  readonly id: ClaimId;
  readonly affirmed: readonly StatementRef[];
  readonly denied: readonly StatementRef[];
  /** How many independent acts of reporting it rests on; null until lineage is worked out: unknown is not a number. */
  readonly roots: number | null;
  readonly independence: 'not established';
}

/** What alignment does not look for yet. */
export const NOT_ALIGNED_YET = ['conflicts', 'affairs', 'roots'] as const;
