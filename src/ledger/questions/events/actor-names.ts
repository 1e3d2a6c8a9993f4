import { sql, type Kysely } from 'kysely';
import type { Schema } from '../../schema.ts';

/** A name of an actor, and how many articles have it. */
export interface NameCount {
  readonly code: string;
  readonly name: string;
  readonly articles: number;
}

/** All names of these codes, or of all; most articles first. */
export function selectNames(database: Kysely<Schema>) {
  return database
    .selectFrom('actor_names')
    .select(['code', 'name', sql<number>`count(*)`.as('articles')])
    .groupBy(['code', 'name'])
    .orderBy('articles', 'desc')
    .orderBy('code')
    .orderBy('name');
}

/** What the register or a dictionary calls the actors of these codes, or of all: for each the entry that most articles go by. */
export async function entryNames(
  database: Kysely<Schema>,
  codes?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const entries = database
    .selectFrom('actor_names')
    .select(['code', 'entry', sql<number>`count(*)`.as('uses')])
    .groupBy(['code', 'entry'])
    .orderBy('uses')
    .orderBy('entry', 'desc');
  const wanted = sql<string>`(select value from json_each(${JSON.stringify(codes ?? [])}))`;
  const rows = await (codes === undefined ? entries : entries.where('code', 'in', wanted)).execute();
  return new Map(rows.map(({ code, entry }) => [code, entry]));
}
