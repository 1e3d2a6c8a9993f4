import type { Kysely } from 'kysely';
import {
  fromJson,
  type ArticleId,
  type ConflictId,
  type ConflictSlot,
  type Span,
} from '../../../model/index.ts';
import { idsIn, numbersIn } from '../../numbers-in.ts';
import type { Schema } from '../../schema.ts';

/** One article's value in a conflict. */
export interface ValueRow {
  readonly conflict: ConflictId;
  /** The article's number and id. */
  readonly article: number;
  readonly id: ArticleId;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly value: string;
  readonly spans: readonly Span[];
  readonly doubt: string | null;
}

/** A conflict as it was recorded; values in the order of recording. */
export interface ConflictRows {
  readonly id: ConflictId;
  readonly slot: ConflictSlot;
  readonly confidence: number;
  readonly madeBy: string;
  readonly decision: number | null;
  readonly values: readonly ValueRow[];
  readonly passages: readonly { readonly article: ArticleId; readonly span: Span }[];
}

/** Conflicts that no analyst rejected, the surest first. */
export function selectConflictIds(database: Kysely<Schema>) {
  return database
    .selectFrom('conflicts')
    .select('id')
    .where('rejected', '=', 0)
    .orderBy('confidence', 'desc')
    .orderBy('id');
}

/** Ids of the conflicts in which one of these articles has a value, the surest first. */
export async function conflictsTouching(
  database: Kysely<Schema>,
  numbers: readonly number[],
): Promise<readonly ConflictId[]> {
  const touching = database
    .selectFrom('conflict_values')
    .select('conflict')
    .where('article', 'in', numbersIn(numbers));
  const rows = await selectConflictIds(database).where('id', 'in', touching).execute();
  return rows.map(({ id }) => id);
}

/** The conflicts of these ids, in the same order; ids of none are left out. */
export async function conflictRowsOf(
  database: Kysely<Schema>,
  ids: readonly ConflictId[],
): Promise<readonly ConflictRows[]> {
  const conflicts = await database
    .selectFrom('conflicts')
    .selectAll()
    .where('id', 'in', idsIn(ids))
    .execute();
  const values = await database
    .selectFrom('conflict_values')
    .innerJoin('articles', 'articles.number', 'conflict_values.article')
    .select(['conflict', 'article', 'articles.id', 'published_at', 'publisher', 'value', 'spans', 'doubt'])
    .where('conflict', 'in', idsIn(ids))
    .orderBy('article')
    .orderBy('value')
    .orderBy('spans')
    .execute();
  const passages = await database
    .selectFrom('conflict_passages')
    .innerJoin('articles', 'articles.number', 'conflict_passages.article')
    .select(['conflict', 'articles.id', 'first', 'last'])
    .where('conflict', 'in', idsIn(ids))
    .orderBy('article')
    .orderBy('first')
    .execute();
  const valuesById = Map.groupBy(values, (row) => row.conflict);
  const passagesById = Map.groupBy(passages, (row) => row.conflict);
  const conflictById = new Map(conflicts.map((row) => [row.id, row]));
  return ids.flatMap((id): readonly ConflictRows[] => {
    const row = conflictById.get(id);
    if (!row) return [];
    return [
      {
        id,
        slot: row.slot,
        confidence: row.confidence,
        madeBy: row.made_by,
        decision: row.decision,
        values: (valuesById.get(id) ?? []).map(({ published_at, spans, ...value }) => ({
          ...value,
          publishedAt: published_at,
          spans: fromJson(spans) as readonly Span[],
        })),
        passages: (passagesById.get(id) ?? []).map(({ id: article, first, last }) => ({
          article,
          span: [first, last],
        })),
      },
    ];
  });
}
