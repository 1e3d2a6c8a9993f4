import type { Kysely } from 'kysely';
import {
  fromJson,
  type ActorInArticle,
  type ArticleAnswer,
  type EventMention,
  type StorySummary,
} from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { selectArticleLines, toArticleSummary } from './article-lines.ts';
import { copiesTouching, toCopyInContext } from './copies-in-context.ts';
import { recallArticles, recalledOf } from './recall-articles.ts';
import { summariseStory } from './summarise-story.ts';

async function storyOf(database: Kysely<Schema>, number: number): Promise<StorySummary | null> {
  const membership = await database
    .selectFrom('memberships')
    .select('story')
    .where('article', '=', number)
    .executeTakeFirst();
  if (!membership) return null;
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .where('story', '=', membership.story)
    .execute();
  return summariseStory(membership.story, lines);
}

async function eventsIn(database: Kysely<Schema>, number: number): Promise<readonly EventMention[]> {
  const rows = await database
    .selectFrom('events')
    .select('document')
    .where('article', '=', number)
    .orderBy('position')
    .execute();
  return rows.map(({ document }) => fromJson(document) as EventMention);
}

async function actorsIn(database: Kysely<Schema>, number: number): Promise<readonly ActorInArticle[]> {
  const rows = await database
    .selectFrom('actor_names')
    .select(['code', 'name', 'entity'])
    .where('article', '=', number)
    .orderBy('code')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row }));
}

/** An article as it was recorded, with all that was found in it. */
export async function showArticle(database: Kysely<Schema>, number: number): Promise<ArticleAnswer> {
  const copies = await copiesTouching(database, [number]);
  const recalled = await recallArticles(database, [
    number,
    ...copies.flatMap((copy) => [copy.from_article, copy.to_article]),
  ]);
  const { line, article, sentences, names, entities, statements } = recalledOf(recalled, number);
  return {
    kind: 'article',
    article,
    language: toArticleSummary(line).language,
    sentences,
    names,
    entities: [...entities.values()],
    statements: Array.from(statements.values(), ({ statement }) => statement),
    actors: await actorsIn(database, number),
    events: line.event_count === null ? null : await eventsIn(database, number),
    story: await storyOf(database, number),
    copies: copies.map((copy) => toCopyInContext(copy, recalled)),
  };
}
