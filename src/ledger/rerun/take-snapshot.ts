import { sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * Everything that a re-run may find otherwise, each with what it says but not by which version nor how surely: a version that only
 * measures its confidence anew changes nothing.
 */
const EVERYTHING = sql`
  select 'story' as kind, story as id, json_group_array(articles.id order by number) as content
  from memberships join articles on number = article group by story
  union all
  select 'affair', affair, json_group_array(distinct memberships.story order by memberships.story)
  from affair_memberships join memberships on memberships.story = affair_memberships.story
  group by affair having count(distinct memberships.story) > 1
  union all
  select 'copy', source.id || '..' || target.id, json_remove(document, '$.madeBy')
  from copies join articles as source on source.number = from_article
  join articles as target on target.number = to_article
  union all
  select 'claim', claim, json_group_array(id || '#' || telling || ' ' || stance order by article, telling)
  from tellings join articles on number = article where rejected = 0 group by claim having count(*) > 1
  union all
  select 'conflict', conflict, json_object(
    'slot', slot, 'values', json_group_array(json_array(articles.id, value) order by number, value))
  from conflict_values join conflicts on conflicts.id = conflict join articles on number = article
  group by conflict
  union all
  select 'statement', articles.id || '#' || statements.id, json_remove(document, '$.madeBy', '$.confidence')
  from statements join articles on number = article
  union all
  select 'event', articles.id || '#' || events.id, json_remove(document, '$.madeBy', '$.confidence')
  from events join articles on number = article`;

/** Keeps what the ledger holds in a temporary table, to be compared. */
export async function takeSnapshot(
  transaction: Transaction<Schema>,
  when: 'before' | 'after',
): Promise<void> {
  const table = sql.table(`temp.rerun_${when}`);
  await sql`create table ${table} (kind text, id text, content text, primary key (kind, id)) without rowid`.execute(
    transaction,
  );
  await sql`insert into ${table} (kind, id, content) ${EVERYTHING}`.execute(transaction);
}
