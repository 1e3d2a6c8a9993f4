import type { Affair, Claim, JudgedConflict, Story } from './across.ts';
import type { Copy } from './alignment.ts';
import type { Decision } from './decision.ts';
import type { Language } from './analysis.ts';
import type { Article } from './article.ts';
import type {
  ActorAnswer,
  ActorsAnswer,
  EventInContext,
  NewsEvent,
  Timeline,
  TimelineAnswer,
  TrendAnswer,
} from './event-answer.ts';
import type { EventMention } from './event-mention.ts';
import type { EntityId, StatementRef, StoryId, TellingRef } from './id.ts';
import type { Entity, Mention } from './mention.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';
import type { ArticleSummary, StorySummary } from './summary.ts';
import type { Unread } from './unread.ts';

/** A statement in a line, to tell which is meant. */
export interface StatementGist {
  readonly ref: StatementRef;
  readonly speaker: string | null;
  /** What is said, on one line, within reason. */
  readonly words: string;
}

/** A statement with the passage that a reader must see to judge it, and the statements of its article that it has to do with. */
export interface StatementInContext {
  readonly ref: StatementRef;
  readonly statement: Statement;
  /** Who the speaker is, in words: the entity's name, or the words of the mention; null for none. */
  readonly speaker: string | null;
  /** Who each hop of its chain is, and whom it was said to, likewise. */
  readonly hops: readonly (string | null)[];
  readonly addressee: string | null;
  readonly article: ArticleSummary;
  /** The sentences that hold the statement: `text` starts at `start` of the article's text. */
  readonly passage: { readonly text: string; readonly start: number };
  readonly denies: StatementGist | null;
  readonly deniedBy: readonly StatementGist[];
  readonly within: StatementGist | null;
  /** Those that stand in its content, not in one another's. */
  readonly holds: readonly StatementGist[];
}

export interface SpeakerStatements {
  /** Null: statements that the articles attribute to nobody. */
  readonly speaker: string | null;
  readonly statements: readonly StatementInContext[];
}

/** What the ledger holds, in numbers. */
export interface Holdings {
  readonly articles: number;
  /** Articles kept and listed but not analysed, for they are not in English. */
  readonly notAnalysed: number;
  readonly statements: number;
  readonly stories: number;
  readonly copies: number;
  readonly claims: number;
  readonly unread: number;
}

export interface StoriesAnswer {
  readonly kind: 'stories';
  readonly holdings: Holdings;
  readonly stories: readonly StorySummary[];
  /** How many stories match, of which `stories` is the page asked for. */
  readonly total: number;
  readonly offset: number;
}

/** What tells a claim: a statement, or an event that stands in none. */
export type TellingInContext =
  | { readonly kind: 'statement'; readonly ref: TellingRef; readonly statement: StatementInContext }
  | { readonly kind: 'event'; readonly ref: TellingRef; readonly event: EventInContext };

/** A claim with its tellings, each in its context. */
export interface ClaimInContext {
  readonly claim: Claim;
  /** The words that tell it best, on one line. */
  readonly label: string;
  readonly tellings: readonly TellingInContext[];
  /** How many more tellings it has than an answer has room for. */
  readonly more: number;
  readonly decisions: readonly Decision[];
}

/** A conflict with its articles, and the passage of each around the value it gives, slot beside slot. */
export interface ConflictInContext {
  readonly conflict: JudgedConflict;
  /** In the order of `conflict.values`. */
  readonly articles: readonly ArticleSummary[];
  /** In the same order: `text` starts at `start` of the article's text. */
  readonly passages: readonly { readonly text: string; readonly start: number }[];
  /** How many more values it has than an answer has room for. */
  readonly more: number;
  readonly decisions: readonly Decision[];
}

/** A copy with its two articles and the words of each passage on both sides. */
export interface CopyInContext {
  readonly copy: Copy;
  readonly from: ArticleSummary;
  readonly to: ArticleSummary;
  readonly wordings: readonly { readonly from: string; readonly to: string }[];
  readonly decisions: readonly Decision[];
}

/** How many of each an answer had no room for. */
export interface NotShown {
  /** Articles whose statements are not among the speakers'. */
  readonly articles: number;
  readonly copies: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly stories: number;
}

export interface StoryAnswer {
  readonly kind: 'story';
  readonly story: Story;
  readonly label: string;
  readonly articles: readonly ArticleSummary[];
  /** Most statements first, those without a speaker last. */
  readonly speakers: readonly SpeakerStatements[];
  readonly copies: readonly CopyInContext[];
  readonly claims: readonly ClaimInContext[];
  readonly conflicts: readonly ConflictInContext[];
  /** The other stories of its affair. */
  readonly affair: readonly StorySummary[];
  /** The stories it was before they were found to be one. */
  readonly mergedFrom: readonly StoryId[];
  readonly notShown: NotShown;
  readonly decisions: readonly Decision[];
  readonly timeline: Timeline;
}

/** An actor that an article names. */
export interface ActorInArticle {
  readonly code: string;
  /** Its name there, or the words that mean it. */
  readonly name: string;
  readonly entity: EntityId | null;
}

export interface ArticleAnswer {
  readonly kind: 'article';
  readonly article: Article;
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly names: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly actors: readonly ActorInArticle[];
  /** The tentative too; null where none were looked for: the article was recorded before there were events, or is not in English. */
  readonly events: readonly EventMention[] | null;
  readonly story: StorySummary | null;
  readonly copies: readonly CopyInContext[];
  readonly conflicts: readonly ConflictInContext[];
  readonly notShown: Pick<NotShown, 'copies' | 'conflicts'>;
  readonly decisions: readonly Decision[];
}

export interface StatementAnswer {
  readonly kind: 'statement';
  readonly found: StatementInContext;
  readonly claims: readonly ClaimInContext[];
}

export interface EventAnswer {
  readonly kind: 'event';
  readonly found: EventInContext;
  readonly claims: readonly ClaimInContext[];
  /** The act with all who tell it, this event among them; null where no other firm event tells it. */
  readonly newsEvent: NewsEvent | null;
}

export interface ClaimAnswer {
  readonly kind: 'claim';
  readonly found: ClaimInContext;
}

export interface ConflictAnswer {
  readonly kind: 'conflict';
  readonly found: ConflictInContext;
}

/** The claims that more than one telling makes, a page of them; those that are denied or changed first. */
export interface ClaimsAnswer {
  readonly kind: 'claims';
  readonly claims: readonly ClaimInContext[];
  readonly total: number;
  readonly offset: number;
}

export interface ConflictsAnswer {
  readonly kind: 'conflicts';
  readonly conflicts: readonly ConflictInContext[];
  readonly total: number;
  readonly offset: number;
}

export interface CopiesAnswer {
  readonly kind: 'copies';
  readonly copies: readonly CopyInContext[];
  readonly total: number;
  readonly offset: number;
}

/** What holds across all articles of the ledger. */
export interface AcrossAnswer {
  readonly kind: 'across';
  readonly affairs: readonly Affair[];
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly JudgedConflict[];
}

export interface UnreadAnswer {
  readonly kind: 'unread';
  readonly unread: readonly (Unread & { readonly at: string })[];
}

/** Nothing in the ledger has that id, or more than one thing has. */
export interface NotFoundAnswer {
  readonly kind: 'not-found';
  readonly id: string;
  /** Ids that begin with what was asked for, where it was ambiguous. */
  readonly matches: readonly string[];
}

export type Answer =
  | StoriesAnswer
  | StoryAnswer
  | ArticleAnswer
  | StatementAnswer
  | EventAnswer
  | ClaimAnswer
  | ConflictAnswer
  | ClaimsAnswer
  | ConflictsAnswer
  | CopiesAnswer
  | AcrossAnswer
  | UnreadAnswer
  | TimelineAnswer
  | ActorsAnswer
  | ActorAnswer
  | TrendAnswer
  | NotFoundAnswer;

/** Which answers a question can get. */
export interface AnswerTo {
  stories: StoriesAnswer;
  across: AcrossAnswer;
  unread: UnreadAnswer;
  claims: ClaimsAnswer;
  conflicts: ConflictsAnswer;
  copies: CopiesAnswer;
  show:
    | StoryAnswer
    | ArticleAnswer
    | StatementAnswer
    | EventAnswer
    | ClaimAnswer
    | ConflictAnswer
    | NotFoundAnswer;
  timeline: TimelineAnswer | NotFoundAnswer;
  actors: ActorsAnswer;
  actor: ActorAnswer | NotFoundAnswer;
  trend: TrendAnswer;
}
