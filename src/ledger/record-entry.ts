import type { Transaction } from 'kysely';
import {
  firmEventsOf,
  isAnalysed,
  labelOf,
  sentenceCountOf,
  sentenceSpanOf,
  statementsOf,
  toJson,
  type Entry,
} from '../model/index.ts';
import { foldForSearch } from './fold-for-search.ts';
import { instantOf } from './instant-of.ts';
import type { Ledger } from './open-ledger.ts';
import { recordActors } from './record-actors.ts';
import { recordAlignments } from './alignments/record-alignments.ts';
import { recordEvents } from './record-events.ts';
import { recordSketch } from './record-sketch.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Schema } from './schema.ts';
import { speakerLabelOf } from './speaker-label.ts';

/** The new article's number; undefined where the ledger has it already. The first write, for it takes the lock. */
async function recordArticle(
  transaction: Transaction<Schema>,
  { article, analysis, findings }: Entry,
  now: Date,
  number: number | undefined,
): Promise<number | undefined> {
  const label = labelOf(article);
  const added = await transaction
    .insertInto('articles')
    .values({
      ...(number !== undefined && { number }),
      id: article.id,
      label,
      file: article.file,
      publisher: article.publisher,
      published_at: article.publishedAt,
      published_by: article.publishedBy,
      published_instant: instantOf(article.publishedAt),
      language: analysis.language.code,
      language_confidence: analysis.language.confidence,
      analysed: isAnalysed(analysis) ? 1 : 0,
      statement_count: statementsOf(findings).length,
      search: foldForSearch(`${label}\n${article.publisher ?? ''}`),
      recorded_at: now.toISOString(),
      event_count: isAnalysed(analysis) ? firmEventsOf(findings).length : null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('number')
    .executeTakeFirst();
  return added?.number;
}

async function recordText(
  transaction: Transaction<Schema>,
  number: number,
  { article, analysis }: Entry,
): Promise<void> {
  const sentences = Array.from({ length: sentenceCountOf(analysis) }, (_, i) => sentenceSpanOf(analysis, i));
  await transaction
    .insertInto('texts')
    .values({
      article: number,
      document: toJson(article),
      sentences: toJson(sentences),
      names: toJson(analysis.names),
      entities: toJson(analysis.entities),
    })
    .execute();
}

async function recordStatements(
  transaction: Transaction<Schema>,
  number: number,
  { article, analysis, findings }: Entry,
): Promise<void> {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const rows = statementsOf(findings).map((statement, position) => ({
    article: number,
    position,
    id: statement.id,
    speaker: speakerLabelOf(statement.speaker, article.text, entities),
    document: toJson(statement),
  }));
  for (const some of rowsAtOnce(rows)) await transaction.insertInto('statements').values(some).execute();
}

/** Records an entry within a transaction; under a number that it had before, where one is given. */
export async function recordEntry(
  transaction: Transaction<Schema>,
  entry: Entry,
  { keepsTexts, now, number }: Pick<Ledger, 'keepsTexts'> & { readonly now: Date; readonly number?: number },
): Promise<'recorded' | 'known'> {
  const given = await recordArticle(transaction, entry, now, number);
  if (given === undefined) return 'known';
  if (keepsTexts) {
    await recordText(transaction, given, entry);
    await recordStatements(transaction, given, entry);
    await recordEvents(transaction, given, entry);
    await recordActors(transaction, given, entry);
  }
  await recordSketch(transaction, given, entry.sketch);
  await recordAlignments(transaction, entry.alignments, now);
  return 'recorded';
}

/**
 * Records an article with all that was found, whole or not at all; once the promise resolves, it stays.
 * `known`: the ledger had the article already, and nothing was changed.
 * Throws a LedgerError where the disk is full, or the ledger locked, read-only or damaged.
 *
 * @example await record(ledger, entry) // 'recorded', and 'known' the second time
 */
export async function record(ledger: Ledger, entry: Entry): Promise<'recorded' | 'known'> {
  const { database, keepsTexts } = ledger;
  return database.transaction().execute(async (transaction) => {
    const outcome = await recordEntry(transaction, entry, { keepsTexts, now: ledger.now() });
    if (outcome === 'recorded')
      await transaction.deleteFrom('unread').where('file', '=', entry.article.file).execute();
    return outcome;
  });
}
