import { sql, type Kysely } from 'kysely';
import type { Schema } from '../../schema.ts';

/** How many articles of the ledger are such as no events were looked for in. */
export async function countNotSearched(database: Kysely<Schema>): Promise<number> {
  const { count } = await database
    .selectFrom('articles')
    .select(sql<number>`count(*)`.as('count'))
    .where('event_count', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
