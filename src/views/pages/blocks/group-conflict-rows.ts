import type { ArticleId, ArticleSummary } from '../../../model/index.ts';
import type { ConflictRow } from './conflict-row.ts';

/** Of a table's cells; with fewer, it is mostly paper. */
const LEAST_FILLED = 0.75;

/** Rows that share their columns: the articles in the order of their publication. */
export interface ConflictGroup {
  readonly articles: readonly ArticleSummary[];
  readonly rows: readonly ConflictRow[];
}

interface GrowingGroup {
  readonly articles: Map<ArticleId, ArticleSummary>;
  readonly rows: ConflictRow[];
}

function articlesOf({ cells }: ConflictRow): readonly ArticleSummary[] {
  return [...cells.values()].flatMap(({ values }) => values.slice(0, 1).map(({ article }) => article));
}

/** Whether a row may join a table: they share an article, and the table stays small and mostly filled. */
function fits({ articles, rows }: GrowingGroup, own: readonly ArticleSummary[], most: number): boolean {
  const added = own.filter(({ id }) => !articles.has(id)).length;
  const columns = articles.size + added;
  const filled = rows.reduce((sum, { cells }) => sum + cells.size, own.length);
  return added < own.length && columns <= most && filled >= LEAST_FILLED * columns * (rows.length + 1);
}

/** After all others where it is not known. */
function instantOf({ publishedAt }: ArticleSummary): number {
  const instant = Date.parse(publishedAt ?? '');
  return Number.isNaN(instant) ? Infinity : instant;
}

/**
 * Rows in tables of at most `most` columns: a row joins the first table that has one of its articles and room for the others, unless
 * that would leave the table emptier than it may be.
 *
 * @example groupConflictRows([ofOneAndTwo, ofTwoAndThree, ofEightAndNine], 4).map(({ rows }) => rows.length) // [2, 1]
 */
export function groupConflictRows(rows: readonly ConflictRow[], most: number): readonly ConflictGroup[] {
  const groups: GrowingGroup[] = [];
  for (const row of rows) {
    const own = articlesOf(row);
    let group = groups.find((each) => fits(each, own, most));
    if (!group) groups.push((group = { articles: new Map(), rows: [] }));
    group.rows.push(row);
    for (const article of own) group.articles.set(article.id, article);
  }
  return groups.map(({ articles, rows }) => ({
    articles: [...articles.values()].sort((a, b) => instantOf(a) - instantOf(b) || 0),
    rows,
  }));
}
