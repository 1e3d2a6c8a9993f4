import type { Kysely } from 'kysely';
import type { StoryId, StorySummary } from '../../model/index.ts';
import { idsIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';
import { selectArticleLines, type ArticleLine } from './article-lines.ts';

/** A story as a line of a list, from its articles in the order of `selectArticleLines`. */
export function summariseStory(id: StoryId, articles: readonly ArticleLine[]): StorySummary {
  const publishers = articles.flatMap(({ publisher }) => (publisher === null ? [] : [publisher]));
  const dated = articles.filter((article) => article.published_instant !== null);
  return {
    id,
    label: articles[0]?.label ?? id,
    articles: articles.length,
    publishers: [...new Set(publishers)],
    statements: articles.reduce((sum, article) => sum + article.statement_count, 0),
    firstAt: dated[0]?.published_at ?? null,
    lastAt: dated.at(-1)?.published_at ?? null,
  };
}

/** Stories as lines of a list, in the same order. */
export async function summariseStories(
  database: Kysely<Schema>,
  stories: readonly StoryId[],
): Promise<readonly StorySummary[]> {
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .select('story')
    .where('story', 'in', idsIn(stories))
    .execute();
  const linesByStory = Map.groupBy(lines, (line) => line.story);
  return stories.map((story) => summariseStory(story, linesByStory.get(story) ?? []));
}
