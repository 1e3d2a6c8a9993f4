import { sql, type Kysely } from 'kysely';
import type { Holdings, Question, StoriesAnswer } from '../../model/index.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { Ledger } from '../open-ledger.ts';
import type { Schema } from '../schema.ts';
import { selectArticleLines } from './article-lines.ts';
import { selectClaimIds } from './claims-in-context.ts';
import { summariseStory } from './summarise-story.ts';

const PAGE = 50;
const LONGEST_PAGE = 1000;
const LONGEST_SEARCH = 200;

function between(least: number, value: number | undefined, most: number, otherwise: number): number {
  if (value === undefined || Number.isNaN(value)) return otherwise;
  return Math.trunc(Math.min(Math.max(value, least), most));
}

/** What the words stand for in `like … escape '\'`: themselves, anywhere. */
function toPattern(search: string): string {
  return `%${foldForSearch(search.trim().slice(0, LONGEST_SEARCH)).replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

function selectMatchingStories(database: Kysely<Schema>, search: string | undefined) {
  const all = database
    .selectFrom('memberships')
    .innerJoin('articles', 'articles.number', 'memberships.article');
  if (search === undefined || search.trim() === '') return all;
  const matching = all
    .select('story')
    .where(sql<boolean>`articles.search like ${toPattern(search)} escape ${'\\'}`);
  return all.where('story', 'in', matching);
}

async function countHoldings(database: Kysely<Schema>): Promise<Holdings> {
  const count = sql<number>`count(*)`.as('count');
  const countOf = async (table: 'copies' | 'unread'): Promise<number> =>
    (await database.selectFrom(table).select(count).executeTakeFirstOrThrow()).count;
  const articles = await database
    .selectFrom('articles')
    .select([
      count,
      sql<number>`coalesce(sum(1 - analysed), 0)`.as('notAnalysed'),
      sql<number>`coalesce(sum(statement_count), 0)`.as('statements'),
    ])
    .executeTakeFirstOrThrow();
  const stories = await selectMatchingStories(database, undefined)
    .select(sql<number>`count(distinct story)`.as('count'))
    .executeTakeFirstOrThrow();
  const claims = await database
    .selectFrom(selectClaimIds(database).as('shared'))
    .select(count)
    .executeTakeFirstOrThrow();
  return {
    articles: articles.count,
    notAnalysed: articles.notAnalysed,
    statements: articles.statements,
    stories: stories.count,
    copies: await countOf('copies'),
    claims: claims.count,
    unread: await countOf('unread'),
  };
}

/** A page of the stories, newest known publication first, then newest recorded; found by words of a label or publisher. */
export async function answerStories(
  { database }: Ledger,
  question: Extract<Question, { kind: 'stories' }>,
): Promise<StoriesAnswer> {
  const offset = between(0, question.offset, Number.MAX_SAFE_INTEGER, 0);
  const matching = selectMatchingStories(database, question.search);
  const page = await matching
    .select(({ fn }) => [
      'story',
      fn.max('published_instant').as('newest'),
      fn.max('memberships.article').as('lastRecorded'),
    ])
    .groupBy('story')
    .orderBy('newest', (order) => order.desc().nullsLast())
    .orderBy('lastRecorded', 'desc')
    .limit(between(1, question.limit, LONGEST_PAGE, PAGE))
    .offset(offset)
    .execute();
  const { total } = await matching
    .select(sql<number>`count(distinct story)`.as('total'))
    .executeTakeFirstOrThrow();
  const stories = page.map((row) => row.story);
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .select('story')
    .where('story', 'in', stories)
    .execute();
  const linesByStory = Map.groupBy(lines, (line) => line.story);
  return {
    kind: 'stories',
    holdings: await countHoldings(database),
    stories: stories.map((story) => summariseStory(story, linesByStory.get(story) ?? [])),
    total,
    offset,
  };
}
