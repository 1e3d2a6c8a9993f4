import { sql, type Transaction } from 'kysely';
import {
  fromJson,
  splitTellingRef,
  wordingOf,
  type Article,
  type ArticleId,
  type Copy,
  type Difference,
  type EventMention,
  type Statement,
  type TellingRef,
} from '../../model/index.ts';
import type { Schema } from '../schema.ts';

const LONGEST = 160;

/** The text of the article that a statement or event of this reference stands in. */
async function textOf(transaction: Transaction<Schema>, ref: string): Promise<string> {
  const { article } = splitTellingRef(ref as TellingRef) ?? {};
  if (article === undefined) return '';
  const row = await transaction
    .selectFrom('texts')
    .innerJoin('articles', 'articles.number', 'texts.article')
    .select('document')
    .where('articles.id', '=', article)
    .executeTakeFirst();
  return row ? (fromJson(row.document) as Article).text : '';
}

async function labelOf(transaction: Transaction<Schema>, id: string | undefined): Promise<string> {
  const row = await transaction
    .selectFrom('articles')
    .select('label')
    .where('id', '=', (id ?? '') as ArticleId)
    .executeTakeFirst();
  return row?.label ?? '';
}

/** A statement in its article's words. */
async function tellStatement(
  transaction: Transaction<Schema>,
  id: string,
  { speaker, content }: Statement,
): Promise<string> {
  const text = await textOf(transaction, id);
  return `${speaker ? wordingOf(text, speaker.spans) : 'nobody'}: ${wordingOf(text, content.spans)}`;
}

async function tellEvent(
  transaction: Transaction<Schema>,
  id: string,
  { type, actors, trigger, recipients }: EventMention,
): Promise<string> {
  const text = await textOf(transaction, id);
  const spans = [...actors, trigger, ...recipients].map((part) => wordingOf(text, part.spans));
  return `${type}: ${spans.join(' ')}`;
}

/** A claim by the words of its first telling, which stands in one of the snapshots. */
async function tellClaim(transaction: Transaction<Schema>, tellings: readonly string[]): Promise<string> {
  const [ref = ''] = tellings[0]?.split(' ') ?? [];
  const { rows } = await sql<{ kind: Difference['of']; content: string }>`
    select kind, content from temp.rerun_after where kind in ('statement', 'event') and id = ${ref}
    union all
    select kind, content from temp.rerun_before where kind in ('statement', 'event') and id = ${ref}
    limit 1`.execute(transaction);
  const [first] = rows;
  const words = first ? await tellWhat(transaction, first.kind, ref, fromJson(first.content)) : ref;
  return `${tellings.length} tellings of: ${words}`;
}

/** What a thing of a snapshot is, in words, on one line. */
export async function tellWhat(
  transaction: Transaction<Schema>,
  kind: Difference['of'],
  id: string,
  content: unknown,
): Promise<string> {
  const words = await wordsFor(transaction, kind, id, content);
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
}

async function wordsFor(
  transaction: Transaction<Schema>,
  kind: Difference['of'],
  id: string,
  content: unknown,
): Promise<string> {
  switch (kind) {
    case 'story': {
      const articles = content as readonly string[];
      return `${articles.length} articles: ${await labelOf(transaction, articles[0])}`;
    }
    case 'affair':
      return `${(content as readonly string[]).length} stories`;
    case 'copy': {
      const { from, to, passages } = content as Copy;
      const ends = `${await labelOf(transaction, from)} → ${await labelOf(transaction, to)}`;
      return `${passages.length} passages, ${ends}`;
    }
    case 'claim':
      return tellClaim(transaction, content as readonly string[]);
    case 'conflict': {
      const { slot, values } = content as { slot: string; values: readonly (readonly [string, string])[] };
      return `${slot}: ${[...new Set(values.map(([, value]) => value))].join(' / ')}`;
    }
    case 'statement':
      return tellStatement(transaction, id, content as Statement);
    case 'event':
      return tellEvent(transaction, id, content as EventMention);
    case 'decision':
      return '';
  }
}
