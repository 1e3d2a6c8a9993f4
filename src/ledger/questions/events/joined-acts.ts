import { sql, type Kysely } from 'kysely';
import type { Schema } from '../../schema.ts';
import { disjointSets } from '../roots/disjoint-sets.ts';

/** What an event goes by among the acts: its news event, else what it agrees in with others that tell one act; null for neither. */
export const ACT_NAME = sql<string | null>`coalesce(event_memberships.news_event, events.act)`;

/** The names of one act that firm events have by agreeing in `act`, each with one that is the same for all of that act. */
export async function joinedActs(
  database: Kysely<Schema>,
): Promise<readonly (readonly [name: string, root: string])[]> {
  const firm = database
    .selectFrom('events')
    .leftJoin('event_memberships', (join) =>
      join
        .onRef('event_memberships.article', '=', 'events.article')
        .onRef('event_memberships.event', '=', 'events.id'),
    )
    .where('tentative', '=', 0)
    .where('act', 'is not', null);
  const shared = firm
    .select('act')
    .groupBy('act')
    .having(sql`count(distinct ${ACT_NAME})`, '>', 1);
  const rows = await firm
    .select(['act', ACT_NAME.$notNull().as('name')])
    .distinct()
    .where('act', 'in', shared)
    .execute();
  const sets = disjointSets();
  for (const { act, name } of rows) sets.join(name, `act ${act}`);
  return [...new Set(rows.map((row) => row.name))].map((name) => [name, sets.find(name)]);
}
