import type { Claim, Copy, Story } from './alignment.ts';
import type { Language } from './analysis.ts';
import type { Article } from './article.ts';
import type { ActorAnswer, ActorsAnswer, Timeline, TimelineAnswer, TrendAnswer } from './event-answer.ts';
import type { EventMention } from './event-mention.ts';
import type { EntityId, StatementRef } from './id.ts';
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

/** A claim with its statements, each in its context. */
export interface ClaimInContext {
  readonly claim: Claim;
  readonly statements: readonly StatementInContext[];
}

/** A copy with its two articles and the words of each passage on both sides. */
export interface CopyInContext {
  readonly copy: Copy;
  readonly from: ArticleSummary;
  readonly to: ArticleSummary;
  readonly wordings: readonly { readonly from: string; readonly to: string }[];
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
}

export interface StatementAnswer {
  readonly kind: 'statement';
  readonly found: StatementInContext;
  readonly claims: readonly ClaimInContext[];
}

export interface ClaimAnswer {
  readonly kind: 'claim';
  readonly found: ClaimInContext;
}

/** What holds across all articles of the ledger. */
export interface AcrossAnswer {
  readonly kind: 'across';
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
  readonly claims: readonly Claim[];
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
  | ClaimAnswer
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
  show: StoryAnswer | ArticleAnswer | StatementAnswer | ClaimAnswer | NotFoundAnswer;
  timeline: TimelineAnswer | NotFoundAnswer;
  actors: ActorsAnswer;
  actor: ActorAnswer | NotFoundAnswer;
  trend: TrendAnswer;
}
