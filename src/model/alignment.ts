import type {
  AffairId,
  ArticleId,
  ClaimId,
  ConflictId,
  EventRef,
  NewsEventId,
  StoryId,
  TellingRef,
} from './id.ts';
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

/** A story belongs to an affair, the long thread of the same actors over the same subject. */
export interface AffairMembership {
  readonly kind: 'affair-membership';
  readonly story: StoryId;
  readonly affair: AffairId;
  /** Raw likeness to the story it joined by; 1 for the founder. */
  readonly score: number;
  readonly madeBy: string;
}

/** What two groups that an article shows to be one were. The ledger keeps that there were two. */
export type MergedGroups =
  | { readonly of: 'story'; readonly from: StoryId; readonly into: StoryId }
  | { readonly of: 'affair'; readonly from: AffairId; readonly into: AffairId }
  | { readonly of: 'claim'; readonly from: ClaimId; readonly into: ClaimId }
  | { readonly of: 'news-event'; readonly from: NewsEventId; readonly into: NewsEventId };

/** Two groups are one, as an article shows. From then on `into` stands for both. */
export type Merger = MergedGroups & {
  readonly kind: 'merger';
  /** The article that shows it. */
  readonly by: ArticleId;
  readonly score: number;
  readonly madeBy: string;
};

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
  /** Why it counts as a copy and, where known, why in this direction; each a short sentence. */
  readonly grounds: readonly string[];
  readonly passages: readonly CopiedPassage[];
  readonly madeBy: string;
}

export const ROOT_KINDS = ['outlet', 'agency', 'document', 'own'] as const;

/**
 * Whose act of reporting a telling rests on, as far as its article says: an outlet or agency that it credits, a document that it
 * names, or its own reporting, which it claims ("told this newspaper").
 */
export interface Root {
  readonly kind: (typeof ROOT_KINDS)[number];
  /** The same for the same outlet or document in every article. */
  readonly name: string;
  /** The words that say so. */
  readonly spans: readonly Span[];
}

export const CLAIM_STANCES = ['affirms', 'confirms', 'doubts', 'denies', 'not observed'] as const;

/** What a telling does about a claim. `not observed`: so far nobody has seen it. */
export type ClaimStance = (typeof CLAIM_STANCES)[number];

/** A statement or event tells, confirms, doubts or denies a claim: one that it founds, or one that others told. */
export interface ClaimMembership {
  readonly kind: 'claim-membership';
  readonly claim: ClaimId;
  readonly telling: TellingRef;
  readonly stance: ClaimStance;
  /** Whether it says that there is evidence for it. */
  readonly claimsEvidence: boolean;
  /** For a denial, the words of its article that say what is denied; else empty. */
  readonly scope: readonly Span[];
  /** Null where its article does not say on whose reporting it rests: unknown lineage is no root. */
  readonly root: Root | null;
  /** Raw likeness to the telling it joined by; 1 for the founder. */
  readonly score: number;
  readonly madeBy: string;
}

/** An event mention tells of an act that others told of too, or founds it. */
export interface EventMembership {
  readonly kind: 'event-membership';
  readonly newsEvent: NewsEventId;
  readonly event: EventRef;
  readonly score: number;
  readonly madeBy: string;
}

export const CONFLICT_SLOTS = [
  'number',
  'unit',
  'date',
  'place',
  'body',
  'office',
  'person',
  'polarity',
  'quotation',
] as const;

/** What two reports differ in. `quotation`: the quoted words themselves. */
export type ConflictSlot = (typeof CONFLICT_SLOTS)[number];

/** One article's value of a slot, with the words that tell it. */
export interface ConflictValue {
  /** Written the same wherever the same is meant: `3000`, `2023-11-14`, `United Nations Command`. */
  readonly value: string;
  readonly article: ArticleId;
  readonly spans: readonly Span[];
  /** What the register has against it here, in words; null where nothing. */
  readonly doubt: string | null;
}

/**
 * Two values, or more, for one slot of what articles tell alike. The conflicts of one id are one: what articles add later joins it.
 */
export interface Conflict {
  readonly kind: 'conflict';
  readonly id: ConflictId;
  readonly slot: ConflictSlot;
  readonly values: readonly ConflictValue[];
  /** Where the articles tell the same but for the slot: their passages, one each. */
  readonly passages: readonly { readonly article: ArticleId; readonly span: Span }[];
  readonly confidence: number;
  readonly madeBy: string;
}

/** What was decided about articles by comparing them. */
export type Alignment =
  Membership | AffairMembership | Merger | Copy | ClaimMembership | EventMembership | Conflict;
