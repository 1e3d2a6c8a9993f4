import type { Kysely } from 'kysely';
import type { StoryAnswer, StoryId } from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { selectArticleLines, toArticleSummary } from './article-lines.ts';
import { claimsTouching, toClaimInContext } from './claims-in-context.ts';
import { copiesTouching, toCopyInContext } from './copies-in-context.ts';
import { timelineOf } from './events/timeline-of.ts';
import { groupBySpeaker, type AttributedStatement } from './group-by-speaker.ts';
import { recallArticles, recalledOf, type RecalledArticle } from './recall-articles.ts';
import { toStatementInContext } from './statement-in-context.ts';
import { summariseStory } from './summarise-story.ts';

function attribute(recalled: RecalledArticle): readonly AttributedStatement[] {
  return Array.from(recalled.statements, ([id, { statement }]) => ({
    found: toStatementInContext(recalled, id),
    entity: (statement.speaker?.entity && recalled.entities.get(statement.speaker.entity)) ?? null,
  }));
}

/** A story: its articles, who says what in them, and which copies and claims they take part in. */
export async function showStory(database: Kysely<Schema>, id: StoryId): Promise<StoryAnswer> {
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .where('story', '=', id)
    .execute();
  const numbers = lines.map((line) => line.number);
  const copies = await copiesTouching(database, numbers);
  const claims = await claimsTouching(database, numbers);
  const recalled = await recallArticles(database, [
    ...numbers,
    ...copies.flatMap((copy) => [copy.from_article, copy.to_article]),
    ...claims.flat().map((row) => row.article),
  ]);
  return {
    kind: 'story',
    story: { id, articles: lines.map((line) => line.id) },
    label: summariseStory(id, lines).label,
    articles: lines.map(toArticleSummary),
    speakers: groupBySpeaker(numbers.flatMap((number) => attribute(recalledOf(recalled, number)))),
    copies: copies.map((copy) => toCopyInContext(copy, recalled)),
    claims: claims.map((rows) => toClaimInContext(rows, recalled)),
    timeline: await timelineOf(database, id, lines, false),
  };
}
