import { sql, type Kysely } from 'kysely';
import { splitTellingRef, type ArticleId, type ConflictId, type TellingRef } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import type { Anchor } from './anchor.ts';

/** The article's number; undefined where the ledger does not hold it. */
export async function numberOf(database: Kysely<Schema>, article: ArticleId): Promise<number | undefined> {
  const row = await database
    .selectFrom('articles')
    .select('number')
    .where('id', '=', article)
    .executeTakeFirst();
  return row?.number;
}

export async function membershipOf(database: Kysely<Schema>, article: ArticleId) {
  return database
    .selectFrom('memberships')
    .innerJoin('articles', 'articles.number', 'memberships.article')
    .select(['memberships.article', 'story', 'joined'])
    .where('articles.id', '=', article)
    .executeTakeFirst();
}

/** What a telling does about claims, in the order of their ids. */
export async function tellingsOf(database: Kysely<Schema>, ref: TellingRef) {
  const halves = splitTellingRef(ref);
  if (!halves) return [];
  return database
    .selectFrom('tellings')
    .innerJoin('articles', 'articles.number', 'tellings.article')
    .select(['tellings.article', 'telling', 'joined', 'claim', 'rejected'])
    .where('articles.id', '=', halves.article)
    .where('telling', '=', halves.id)
    .orderBy('claim')
    .orderBy('joined')
    .execute();
}

/** The conflicts over that slot in which at least two of those articles have the value that they had. */
export async function conflictsOf(
  database: Kysely<Schema>,
  { slot, values }: Extract<Anchor, { of: 'conflict' }>,
): Promise<readonly ConflictId[]> {
  const wanted = JSON.stringify(values.map(({ article, value }) => [article, value]));
  const rows = await database
    .selectFrom('conflict_values')
    .innerJoin('conflicts', 'conflicts.id', 'conflict_values.conflict')
    .innerJoin('articles', 'articles.number', 'conflict_values.article')
    .select('conflicts.id')
    .where('slot', '=', slot)
    .where((where) =>
      where(
        where.refTuple('articles.id', 'conflict_values.value'),
        'in',
        sql<never>`(select value ->> 0, value ->> 1 from json_each(${wanted}))`,
      ),
    )
    .groupBy('conflicts.id')
    .having(
      sql<number>`count(distinct articles.id || ' ' || conflict_values.value)`,
      '>=',
      Math.min(2, values.length),
    )
    .orderBy('conflicts.id')
    .execute();
  return rows.map(({ id }) => id);
}
