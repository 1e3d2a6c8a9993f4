import type { Kysely } from 'kysely';
import { fromJson, type MergedGroups } from '../../model/index.ts';
import { standingGroups } from '../groups/standing-group.ts';
import type { Schema } from '../schema.ts';
import type { Anchor } from './anchor.ts';
import { membershipOf, tellingsOf } from './find-anchored.ts';

/** Whether an analyst took a member of one of two groups out of the other: then no article may show them to be one. */
export async function isParted(database: Kysely<Schema>, groups: MergedGroups): Promise<boolean> {
  if (groups.of !== 'story' && groups.of !== 'claim') return false;
  const ids: readonly string[] = [groups.from, groups.into];
  const standing = await standingGroups(database, groups.of, ids);
  const ends = ids.map(standing);
  const partings = await database
    .selectFrom('decisions')
    .select('anchor')
    .where('act', 'in', ['split', 'reject'])
    .execute();
  for (const row of partings) {
    const anchor = fromJson(row.anchor) as Anchor;
    if (groups.of === 'story' && anchor.of === 'article') {
      const held = await membershipOf(database, anchor.article);
      const beside = await membershipOf(database, anchor.with);
      if (held && beside && ends.includes(held.story) && ends.includes(beside.story)) return true;
    }
    if (groups.of === 'claim' && anchor.of === 'telling') {
      const held = (await tellingsOf(database, anchor.telling)).filter((row) => row.rejected === 0);
      const beside = await tellingsOf(database, anchor.with);
      if (held.some((row) => ends.includes(row.claim)) && beside.some((row) => ends.includes(row.claim)))
        return true;
    }
  }
  return false;
}
