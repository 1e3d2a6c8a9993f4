import type { Kysely } from 'kysely';
import type { StoryAnswer, StoryId } from '../../model/index.ts';
import { groupsMergedInto } from '../groups/standing-group.ts';
import type { Schema } from '../schema.ts';
import { affairOf, otherStoriesOf } from './affair-of.ts';
import { selectArticleLines, toArticleSummary } from './article-lines.ts';
import { claimsTouching } from './claims/claim-rows.ts';
import { claimsInContext } from './claims/claims-in-context.ts';
import { conflictsInContext } from './conflicts/conflicts-in-context.ts';
import { conflictsTouching } from './conflicts/conflict-rows.ts';
import { copiesTouching } from './copies/copies-in-context.ts';
import { decisionsOnStory } from './decisions-on-story.ts';
import { timelineOf } from './events/timeline-of.ts';
import { groupBySpeaker, type AttributedStatement } from './group-by-speaker.ts';
import { recallArticles, recalledOf, type RecalledArticle } from './recall-articles.ts';
import { toStatementInContext } from './statement-in-context.ts';
import { summariseStory } from './summarise-story.ts';

/** How many of each one answer has room for, however large the story. */
const MOST = { articles: 200, copies: 100, claims: 50, conflicts: 50, stories: 100 } as const;

function attribute(recalled: RecalledArticle): readonly AttributedStatement[] {
  return Array.from(recalled.statements, ([id, { statement }]) => ({
    found: toStatementInContext(recalled, id),
    entity: (statement.speaker?.entity && recalled.entities.get(statement.speaker.entity)) ?? null,
  }));
}

/** A story: its articles, who says what in them, which copies, claims and conflicts they take part in, and what it belongs to. */
export async function showStory(database: Kysely<Schema>, id: StoryId): Promise<StoryAnswer> {
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .where('story', '=', id)
    .execute();
  const numbers = lines.map((line) => line.number);
  const read = numbers.slice(0, MOST.articles);
  const recalled = await recallArticles(database, read);
  const copies = await copiesTouching(database, numbers, { most: MOST.copies });
  const claims = await claimsTouching(database, numbers);
  const conflicts = await conflictsTouching(database, numbers);
  const affair = await affairOf(database, id);
  const others = await otherStoriesOf(database, affair, id, MOST.stories);
  return {
    kind: 'story',
    story: { id, articles: lines.map((line) => line.id), affair },
    label: summariseStory(id, lines).label,
    articles: lines.map(toArticleSummary),
    speakers: groupBySpeaker(read.flatMap((number) => attribute(recalledOf(recalled, number)))),
    copies: copies.shown,
    claims: await claimsInContext(database, claims.slice(0, MOST.claims)),
    conflicts: await conflictsInContext(database, conflicts.slice(0, MOST.conflicts)),
    affair: others.shown,
    mergedFrom: await groupsMergedInto(database, 'story', id),
    notShown: {
      articles: numbers.length - read.length,
      copies: copies.total - copies.shown.length,
      claims: Math.max(0, claims.length - MOST.claims),
      conflicts: Math.max(0, conflicts.length - MOST.conflicts),
      stories: others.total - others.shown.length,
    },
    decisions: await decisionsOnStory(database, id),
    timeline: await timelineOf(database, id, lines, false),
  };
}
