import type { Kysely } from 'kysely';
import type { ConflictId, ConflictInContext, JudgedConflict } from '../../../model/index.ts';
import type { Schema } from '../../schema.ts';
import { toArticleSummary } from '../article-lines.ts';
import { decisionsByNumber } from '../decisions-of.ts';
import { passageAround } from '../passage-of.ts';
import { recallArticles, recalledOf } from '../recall-articles.ts';
import { copyEdges } from '../roots/copy-edges.ts';
import { conflictRowsOf, type ConflictRows, type ValueRow } from './conflict-rows.ts';
import { judgeConflict } from './judge-conflict.ts';

/** Of one conflict; beyond it, articles only repeat values. */
const MOST_VALUES = 50;

/** Those of each value first, so that every value is seen however many articles have one of them. */
function valuesToShow({ values }: ConflictRows): readonly ValueRow[] {
  const ranks = new Map<ValueRow, number>();
  for (const rows of Map.groupBy(values, (row) => row.value).values())
    for (const [rank, row] of rows.entries()) ranks.set(row, rank);
  const chosen = values.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, MOST_VALUES);
  const isChosen = new Set(chosen);
  return values.filter((row) => isChosen.has(row));
}

/** All conflicts of these ids as they are judged, without the words. */
export async function judgedConflicts(
  database: Kysely<Schema>,
  ids: readonly ConflictId[],
): Promise<readonly JudgedConflict[]> {
  const conflicts = await conflictRowsOf(database, ids);
  const edges = await copyEdges(
    database,
    conflicts.flatMap(({ values }) => values.map((row) => row.article)),
  );
  return conflicts.map((rows) => judgeConflict(rows, edges));
}

/** The conflicts of these ids with the words of each value, in the same order. */
export async function conflictsInContext(
  database: Kysely<Schema>,
  ids: readonly ConflictId[],
): Promise<readonly ConflictInContext[]> {
  const conflicts = await conflictRowsOf(database, ids);
  const numbers = conflicts.flatMap(({ values }) => values.map((row) => row.article));
  const edges = await copyEdges(database, numbers);
  const shown = new Map(conflicts.map((rows) => [rows, valuesToShow(rows)]));
  const recalled = await recallArticles(
    database,
    [...shown.values()].flat().map((row) => row.article),
  );
  const decided = await decisionsByNumber(
    database,
    conflicts.flatMap(({ decision }) => decision ?? []),
  );
  return conflicts.map((rows) => {
    const values = shown.get(rows) ?? [];
    const inArticles = values.map((row) => ({ row, held: recalledOf(recalled, row.article) }));
    const seen = new Set(values.map((row) => row.id));
    return {
      conflict: {
        ...judgeConflict(rows, edges),
        values: values.map(({ value, id: article, spans, doubt }) => ({ value, article, spans, doubt })),
        passages: rows.passages.filter(({ article }) => seen.has(article)),
      },
      articles: inArticles.map(({ held }) => toArticleSummary(held.line)),
      passages: inArticles.map(({ row, held }) =>
        passageAround(row.spans, row.spans.slice(0, 1), held.article.text, held.sentences),
      ),
      more: rows.values.length - values.length,
      decisions: decided(rows.decision === null ? [] : [rows.decision]),
    };
  });
}
