import type { ArticleId } from './id.ts';
import { sliceOf, type Span } from './span.ts';

export const PART_KINDS = ['headline', 'byline', 'dateline', 'body', 'caption', 'furniture'] as const;

/**
 * What a stretch of an article's text is for. `headline`: the title and the headings between paragraphs.
 * `dateline`: the line, or the opening words, that say where or when. `furniture`: what belongs to the
 * page and not to the report ("Subscribe", "See also", credits, forms); marked, never cut.
 */
export type PartKind = (typeof PART_KINDS)[number];

export interface Part {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

/** How the publication time is known: which markup or line gave it, or `unknown`. It is never guessed. */
export type PublishedBy = 'json-ld' | 'opengraph' | 'meta' | 'time' | 'record' | 'line' | 'unknown';

/** One publisher's text, fixed for ever; everything found points into `text`. */
export interface Article {
  readonly kind: 'article';
  readonly id: ArticleId;
  /** Where it was read: a path, a URL, `-` for standard input, `PATH:LINE` for a record of a JSONL file. */
  readonly file: string;
  readonly url: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601, to the precision given: a day, or a time with or without its zone. Null where unknown. */
  readonly publishedAt: string | null;
  readonly publishedBy: PublishedBy;
  /** In order of the text, without overlap; only white space lies between them. */
  readonly parts: readonly Part[];
  /** `sha256:` and the hex digest of the bytes that it was read from. */
  readonly digest: string;
}

export function spanOfPart(part: Part): Span {
  return [part.start, part.end];
}

/** The parts of the kinds asked for. */
export function partsOf(article: Pick<Article, 'parts'>, ...kinds: readonly PartKind[]): readonly Part[] {
  return article.parts.filter((part) => kinds.includes(part.kind));
}

/** What to call an article on a page: its title, or the opening of its text. */
export function labelOf(article: Pick<Article, 'title' | 'text' | 'file'>): string {
  if (article.title) return article.title;
  const opening = sliceOf(article.text, [0, 200]).trim().split('\n')[0] ?? '';
  if (opening === '') return article.file;
  return opening.length > 80 ? `${opening.slice(0, 79)}…` : opening;
}
