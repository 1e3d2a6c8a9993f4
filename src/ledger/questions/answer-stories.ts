import { sql, type Kysely } from 'kysely';
import type { Holdings, Question, StoriesAnswer } from '../../model/index.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { Ledger } from '../open-ledger.ts';
import type { Schema } from '../schema.ts';
import { pageAskedFor } from './page-asked-for.ts';
import { summariseStories } from './summarise-story.ts';

const LONGEST_SEARCH = 200;

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
  const countOf = async (table: 'copies' | 'shared_claims' | 'unread'): Promise<number> =>
    (await database.selectFrom(table).select(count).executeTakeFirstOrThrow()).count;
  const articles = await database
    .selectFrom('articles')
    .select([
      count,
      sql<number>`coalesce(sum(1 - analysed), 0)`.as('notAnalysed'),
      sql<number>`coalesce(sum(statement_count), 0)`.as('statements'),
    ])
    .executeTakeFirstOrThrow();
  const stories = await database
    .selectFrom('memberships')
    .select(sql<number>`count(distinct story)`.as('count'))
    .executeTakeFirstOrThrow();
  return {
    articles: articles.count,
    notAnalysed: articles.notAnalysed,
    statements: articles.statements,
    stories: stories.count,
    copies: await countOf('copies'),
    claims: await countOf('shared_claims'),
    unread: await countOf('unread'),
  };
}

/** A page of the stories, newest known publication first, then newest recorded; found by words of a label or publisher. */
export async function answerStories(
  { database }: Ledger,
  question: Extract<Question, { kind: 'stories' }>,
): Promise<StoriesAnswer> {
  const { offset, limit } = pageAskedFor(question);
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
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await matching
    .select(sql<number>`count(distinct story)`.as('total'))
    .executeTakeFirstOrThrow();
  return {
    kind: 'stories',
    holdings: await countHoldings(database),
    stories: await summariseStories(
      database,
      page.map((row) => row.story),
    ),
    total,
    offset,
  };
}
