import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';
import {
  isEventRef,
  splitTellingRef,
  toEventRef,
  toId,
  toStatementRef,
  type ArticleId,
  type ClaimId,
  type ConflictId,
  type EventId,
  type EventRef,
  type StatementId,
  type StatementRef,
  type StoryId,
} from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { selectClaimIds } from './claims/claim-rows.ts';

/** One thing of the ledger that goes by an id. */
export type Held =
  | { readonly kind: 'story'; readonly id: StoryId }
  | { readonly kind: 'article'; readonly id: ArticleId; readonly number: number }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'conflict'; readonly id: ConflictId }
  | {
      readonly kind: 'statement';
      readonly id: StatementRef;
      readonly number: number;
      readonly statement: StatementId;
    }
  | { readonly kind: 'event'; readonly id: EventRef; readonly number: number; readonly event: EventId };

/** As many as help a reader who gave too short a beginning. */
const MOST_MATCHES = 10;

function beginsWith(
  column: 'story' | 'articles.id' | 'claim' | 'id',
  beginning: string,
): RawBuilder<SqlBool> {
  const end = `${beginning}\u{10ffff}`;
  return sql`(${sql.ref(column)} >= ${beginning} and ${sql.ref(column)} < ${end})`;
}

async function storiesFrom(database: Kysely<Schema>, beginning: string): Promise<readonly Held[]> {
  const rows = await database
    .selectFrom('memberships')
    .select('story as id')
    .distinct()
    .where(beginsWith('story', beginning))
    .orderBy('story')
    .limit(MOST_MATCHES)
    .execute();
  return rows.map(({ id }) => ({ kind: 'story', id }));
}

async function articlesFrom(database: Kysely<Schema>, beginning: string) {
  const rows = await database
    .selectFrom('articles')
    .select(['id', 'number'])
    .where(beginsWith('articles.id', beginning))
    .orderBy('id')
    .limit(MOST_MATCHES)
    .execute();
  return rows.map((row) => ({ kind: 'article', ...row }) as const);
}

async function claimsFrom(database: Kysely<Schema>, beginning: string): Promise<readonly Held[]> {
  const rows = await selectClaimIds(database)
    .where(beginsWith('claim', beginning))
    .orderBy('claim')
    .limit(MOST_MATCHES)
    .execute();
  return rows.map(({ claim }) => ({ kind: 'claim', id: claim }));
}

async function conflictsFrom(database: Kysely<Schema>, beginning: string): Promise<readonly Held[]> {
  const rows = await database
    .selectFrom('conflicts')
    .select('id')
    .where(beginsWith('id', beginning))
    .orderBy('id')
    .limit(MOST_MATCHES)
    .execute();
  return rows.map(({ id }) => ({ kind: 'conflict', id }));
}

/** What stands now for groups that were merged, whose ids begin so: old links, and ids in old lists, still lead somewhere. */
async function mergedFrom(
  database: Kysely<Schema>,
  beginning: string,
): Promise<readonly { readonly was: string; readonly now: Held }[]> {
  const rows = await database
    .selectFrom('standings')
    .select(['kind', 'id', 'stands'])
    .where('kind', 'in', ['story', 'claim'])
    .where(beginsWith('id', beginning))
    .orderBy('id')
    .limit(MOST_MATCHES)
    .execute();
  return rows.map(({ kind, id, stands }) => ({
    was: id,
    now:
      kind === 'story' ? { kind, id: toId<'story'>(stands) } : { kind: 'claim', id: toId<'claim'>(stands) },
  }));
}

/** Statements or events, each of which the article of its reference tells. */
async function toldIn(
  database: Kysely<Schema>,
  table: 'statements' | 'events',
  beginning: string,
  id: StatementId | EventId,
) {
  const articles = await articlesFrom(database, beginning);
  const rows = await database
    .selectFrom(table)
    .select('article')
    .where('id', '=', id as StatementId & EventId)
    .where(
      'article',
      'in',
      articles.map(({ number }) => number),
    )
    .execute();
  const holders = new Set(rows.map(({ article }) => article));
  return articles.filter(({ number }) => holders.has(number));
}

async function statementsFrom(
  database: Kysely<Schema>,
  beginning: string,
  statement: StatementId,
): Promise<readonly Held[]> {
  const articles = await toldIn(database, 'statements', beginning, statement);
  return articles.map(({ id, number }) => ({
    kind: 'statement',
    id: toStatementRef(id, statement),
    number,
    statement,
  }));
}

async function eventsFrom(
  database: Kysely<Schema>,
  beginning: string,
  event: EventId,
): Promise<readonly Held[]> {
  const articles = await toldIn(database, 'events', beginning, event);
  return articles.map(({ id, number }) => ({ kind: 'event', id: toEventRef(id, event), number, event }));
}

/**
 * What goes by this id, or else by an id that begins with it: one thing, none, or several where that is ambiguous.
 * `<article>#s1` is a statement and `<article>#v1` an event, whose article may be given by the beginning of its id. A story or claim
 * that was merged is the one that stands for it now.
 */
export async function findById(database: Kysely<Schema>, id: string): Promise<readonly Held[]> {
  if (id === '') return [];
  const ref = toId<'statement-ref'>(id);
  const halves = splitTellingRef(ref);
  if (halves)
    return isEventRef(ref)
      ? eventsFrom(database, halves.article, toId(halves.id))
      : statementsFrom(database, halves.article, toId(halves.id));
  const merged = await mergedFrom(database, id);
  const held = [
    ...(await storiesFrom(database, id)),
    ...(await articlesFrom(database, id)),
    ...(await claimsFrom(database, id)),
    ...(await conflictsFrom(database, id)),
    ...merged.map(({ now }) => now),
  ];
  const exact = held.find((thing) => thing.id === id) ?? merged.find(({ was }) => was === id)?.now;
  if (exact) return [exact];
  return [...new Map(held.map((thing) => [thing.id, thing])).values()].slice(0, MOST_MATCHES);
}
