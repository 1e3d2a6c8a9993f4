import type { Language } from './analysis.ts';
import type { Article } from './article.ts';
import type { ArticleId, StoryId } from './id.ts';

/** An article as a line of a list. */
export interface ArticleSummary {
  readonly id: ArticleId;
  /** `labelOf` the article. */
  readonly label: string;
  readonly file: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly publishedBy: Article['publishedBy'];
  readonly language: Language;
  readonly statements: number;
}

/** A story as a line of a list. */
export interface StorySummary {
  readonly id: StoryId;
  /** The label of its earliest article. */
  readonly label: string;
  readonly articles: number;
  readonly publishers: readonly string[];
  readonly statements: number;
  /** Of the articles whose publication time is known. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}
