import type { Kysely } from 'kysely';
import { idsIn } from '../numbers-in.ts';
import type { GroupKind } from '../across-schema.ts';
import type { Schema } from '../schema.ts';

/** Says of each of some groups which one stands for it now: itself, unless it was merged. */
export async function standingGroups<GroupId extends string>(
  database: Kysely<Schema>,
  kind: GroupKind,
  ids: readonly GroupId[],
): Promise<(id: GroupId) => GroupId> {
  const rows = await database
    .selectFrom('standings')
    .select(['id', 'stands'])
    .where('kind', '=', kind)
    .where('id', 'in', idsIn<string>(ids))
    .execute();
  const standsById = new Map(rows.map(({ id, stands }) => [id, stands as GroupId]));
  return (id) => standsById.get(id) ?? id;
}

/** The groups that one was before they were found to be one, itself among them; none where it was never merged. */
export async function groupsMergedInto<GroupId extends string>(
  database: Kysely<Schema>,
  kind: GroupKind,
  id: GroupId,
): Promise<readonly GroupId[]> {
  const rows = await database
    .selectFrom('standings')
    .select('id')
    .where('kind', '=', kind)
    .where('stands', '=', id)
    .execute();
  return rows.length === 0 ? [] : [id, ...rows.map((row) => row.id as GroupId)].sort();
}
