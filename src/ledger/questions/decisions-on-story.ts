import type { Kysely } from 'kysely';
import type { Decision, StoryId } from '../../model/index.ts';
import { groupsMergedInto } from '../groups/standing-group.ts';
import { idsIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';
import { decisionsByNumber, decisionsOfMergers } from './decisions-of.ts';

/** What an analyst decided of a story: mergers into it, and articles put into it or taken out of it. */
export async function decisionsOnStory(database: Kysely<Schema>, id: StoryId): Promise<readonly Decision[]> {
  const before = await groupsMergedInto(database, 'story', id);
  const moved = await database
    .selectFrom('memberships')
    .select('decision')
    .where('decision', 'is not', null)
    .where((where) =>
      where.or([where('story', '=', id), where('joined', 'in', idsIn(before.length > 0 ? before : [id]))]),
    )
    .execute();
  const mergers = await decisionsOfMergers(database, 'story', [id]);
  const numbers = [...moved.flatMap(({ decision }) => decision ?? []), ...(mergers.get(id) ?? [])];
  return (await decisionsByNumber(database, numbers))(numbers);
}
