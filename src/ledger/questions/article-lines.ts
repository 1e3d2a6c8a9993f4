import type { Kysely } from 'kysely';
import type { ArticleSummary } from '../../model/index.ts';
import type { ArticlesTable, Schema } from '../schema.ts';

/** What the queries read of an article for a list. */
export type ArticleLine = Omit<ArticlesTable, 'number' | 'search' | 'recorded_at' | 'analysed'> & {
  readonly number: number;
};

const COLUMNS = [
  'articles.number',
  'articles.id',
  'articles.label',
  'articles.file',
  'articles.publisher',
  'articles.published_at',
  'articles.published_by',
  'articles.published_instant',
  'articles.language',
  'articles.language_confidence',
  'articles.statement_count',
  'articles.event_count',
] as const;

/** Articles as lines, earliest publication first, unknown ones after them in the order of recording. */
export function selectArticleLines(database: Kysely<Schema>) {
  return database
    .selectFrom('articles')
    .select(COLUMNS)
    .orderBy('published_instant', (order) => order.asc().nullsLast())
    .orderBy('number');
}

export function toArticleSummary(line: ArticleLine): ArticleSummary {
  return {
    id: line.id,
    label: line.label,
    file: line.file,
    publisher: line.publisher,
    publishedAt: line.published_at,
    publishedBy: line.published_by,
    language: { code: line.language, confidence: line.language_confidence },
    statements: line.statement_count,
  };
}
