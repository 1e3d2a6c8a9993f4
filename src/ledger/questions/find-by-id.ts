import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';
import {
  splitStatementRef,
  toStatementRef,
  type ArticleId,
  type ClaimId,
  type StatementId,
  type StatementRef,
  type StoryId,
} from '../../model/index.ts';
import type { Schema } from '../schema.ts';
import { selectClaimIds } from './claims-in-context.ts';

/** One thing of the ledger that goes by an id. */
export type Held =
  | { readonly kind: 'story'; readonly id: StoryId }
  | { readonly kind: 'article'; readonly id: ArticleId; readonly number: number }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | {
      readonly kind: 'statement';
      readonly id: StatementRef;
      readonly number: number;
      readonly statement: StatementId;
    };

/** As many as help a reader who gave too short a beginning. */
const MOST_MATCHES = 10;

function beginsWith(column: 'story' | 'articles.id' | 'claim', beginning: string): RawBuilder<SqlBool> {
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

async function statementsFrom(
  database: Kysely<Schema>,
  beginning: string,
  statement: StatementId,
): Promise<readonly Held[]> {
  const articles = await articlesFrom(database, beginning);
  const rows = await database
    .selectFrom('statements')
    .select('article')
    .where('id', '=', statement)
    .where(
      'article',
      'in',
      articles.map(({ number }) => number),
    )
    .execute();
  const holders = new Set(rows.map(({ article }) => article));
  return articles
    .filter(({ number }) => holders.has(number))
    .map(({ id, number }) => ({ kind: 'statement', id: toStatementRef(id, statement), number, statement }));
}

/**
 * What goes by this id, or else by an id that begins with it: one thing, none, or several where that is ambiguous.
 * `<article>#s1` is a statement, whose article may be given by the beginning of its id.
 */
export async function findById(database: Kysely<Schema>, id: string): Promise<readonly Held[]> {
  if (id === '') return [];
  const ref = splitStatementRef(id);
  if (ref) return statementsFrom(database, ref.article, ref.statement);
  const held = [
    ...(await storiesFrom(database, id)),
    ...(await articlesFrom(database, id)),
    ...(await claimsFrom(database, id)),
  ];
  const exact = held.find((thing) => thing.id === id);
  return exact ? [exact] : held.slice(0, MOST_MATCHES);
}
