import type { Kysely } from 'kysely';
import {
  fromJson,
  type ActorInArticle,
  type ArticleAnswer,
  type EventMention,
  type StoryId,
  type StorySummary,
} from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { toArticleSummary } from './article-lines.ts';
import { conflictsInContext } from './conflicts/conflicts-in-context.ts';
import { conflictsTouching } from './conflicts/conflict-rows.ts';
import { copiesTouching } from './copies/copies-in-context.ts';
import { decisionsByNumber } from './decisions-of.ts';
import { recallArticles, recalledOf } from './recall-articles.ts';
import { summariseStories } from './summarise-story.ts';

/** How many of each one answer has room for. */
const MOST = { copies: 100, conflicts: 100 } as const;

async function storyOf(database: Kysely<Schema>, story: StoryId): Promise<StorySummary | null> {
  const [summary = null] = await summariseStories(database, [story]);
  return summary;
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

/** An article as it was recorded, with all that was found in it; also the copies and conflicts that an analyst rejected. */
export async function showArticle(database: Kysely<Schema>, number: number): Promise<ArticleAnswer> {
  const copies = await copiesTouching(database, [number], { most: MOST.copies, withRejected: true });
  const conflicts = await conflictsTouching(database, [number]);
  const membership = await database
    .selectFrom('memberships')
    .select(['story', 'decision'])
    .where('article', '=', number)
    .executeTakeFirst();
  const decisions = [membership?.decision ?? []].flat();
  const recalled = await recallArticles(database, [number]);
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
    story: membership ? await storyOf(database, membership.story) : null,
    copies: copies.shown,
    conflicts: await conflictsInContext(database, conflicts.slice(0, MOST.conflicts)),
    notShown: {
      copies: copies.total - copies.shown.length,
      conflicts: Math.max(0, conflicts.length - MOST.conflicts),
    },
    decisions: (await decisionsByNumber(database, decisions))(decisions),
  };
}
