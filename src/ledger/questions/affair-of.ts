import { sql, type Kysely } from 'kysely';
import { toId, type AffairId, type StoryId, type StorySummary } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { summariseStories } from './summarise-story.ts';

/** The affair of a story that was put into none: its own. */
export function ownAffairOf(story: StoryId): AffairId {
  return toId(`a${story.slice(1)}`);
}

export async function affairOf(database: Kysely<Schema>, story: StoryId): Promise<AffairId> {
  const row = await database
    .selectFrom('affair_memberships')
    .select('affair')
    .where('story', '=', story)
    .executeTakeFirst();
  return row?.affair ?? ownAffairOf(story);
}

/** The other stories of an affair, newest publication first: as many as there is room for, and how many there are. */
export async function otherStoriesOf(
  database: Kysely<Schema>,
  affair: AffairId,
  story: StoryId,
  most: number,
): Promise<{ readonly shown: readonly StorySummary[]; readonly total: number }> {
  const rows = await database
    .selectFrom('affair_memberships')
    .innerJoin('memberships', 'memberships.story', 'affair_memberships.story')
    .innerJoin('articles', 'articles.number', 'memberships.article')
    .select(['memberships.story', sql<number>`max(published_instant)`.as('newest')])
    .where('affair', '=', affair)
    .where('memberships.story', '!=', story)
    .groupBy('memberships.story')
    .orderBy('newest', (order) => order.desc().nullsLast())
    .orderBy('memberships.story')
    .execute();
  const stories = rows.slice(0, most).map((row) => row.story);
  return { shown: await summariseStories(database, stories), total: rows.length };
}
