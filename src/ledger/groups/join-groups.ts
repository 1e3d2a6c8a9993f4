import type { Transaction } from 'kysely';
import { toId, type MergedGroups, type StoryId } from '../../model/index.ts';
import type { GroupKind } from '../across-schema.ts';
import type { Schema } from '../schema.ts';
import { recountClaims } from './recount-claims.ts';
import { standingGroups } from './standing-group.ts';

/** A story that has no affair of its own takes over that of the one merged into it; else the other's is no longer asked for. */
async function renameStory(transaction: Transaction<Schema>, from: StoryId, into: StoryId): Promise<void> {
  await transaction.updateTable('memberships').set({ story: into }).where('story', '=', from).execute();
  const affair = await transaction
    .selectFrom('affair_memberships')
    .selectAll()
    .where('story', '=', from)
    .executeTakeFirst();
  if (!affair) return;
  await transaction
    .insertInto('affair_memberships')
    .values({ ...affair, story: into })
    .onConflict((conflict) => conflict.column('story').doNothing())
    .execute();
}

/** Every row that goes by a group goes by another. */
async function renameGroup(
  transaction: Transaction<Schema>,
  kind: GroupKind,
  from: string,
  into: string,
): Promise<void> {
  switch (kind) {
    case 'story':
      await renameStory(transaction, toId(from), toId(into));
      break;
    case 'affair':
      await transaction
        .updateTable('affair_memberships')
        .set({ affair: toId<'affair'>(into) })
        .where('affair', '=', toId<'affair'>(from))
        .execute();
      break;
    case 'claim':
      await transaction
        .updateTable('tellings')
        .set({ claim: toId<'claim'>(into) })
        .where('claim', '=', toId<'claim'>(from))
        .execute();
      await recountClaims(transaction, [toId(from), toId(into)]);
      break;
    case 'news-event':
      await transaction
        .updateTable('event_memberships')
        .set({ news_event: toId<'news-event'>(into) })
        .where('news_event', '=', toId<'news-event'>(from))
        .execute();
  }
}

/**
 * From now on the lesser id of the two stands for both groups and for all that were merged into either, so that the order
 * in which mergers come does not matter and no chain of them can loop.
 */
export async function joinGroups(
  transaction: Transaction<Schema>,
  { of: kind, from, into }: MergedGroups,
): Promise<void> {
  const standing = await standingGroups<string>(transaction, kind, [from, into]);
  const [stands = into, merged = from] = [standing(from), standing(into)].sort();
  if (stands === merged) return;
  await transaction
    .updateTable('standings')
    .set({ stands })
    .where('kind', '=', kind)
    .where('stands', '=', merged)
    .execute();
  await transaction.insertInto('standings').values({ kind, id: merged, stands }).execute();
  await renameGroup(transaction, kind, merged, stands);
}
