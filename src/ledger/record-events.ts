import type { Transaction } from 'kysely';
import { eventsOf, type Entry } from '../model/index.ts';
import { codesOf } from './events/codes-of.ts';
import { toEventRow } from './events/to-event-row.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { EventPartiesTable, Schema } from './schema.ts';

/** Records the events among an article's findings, and files each under the codes of its parties. */
export async function recordEvents(
  transaction: Transaction<Schema>,
  number: number,
  { article, findings }: Pick<Entry, 'article' | 'findings'>,
): Promise<void> {
  const events = eventsOf(findings);
  const { publishedAt } = article;
  const rows = events.map((event, position) => toEventRow({ number, publishedAt }, position, event));
  for (const some of rowsAtOnce(rows)) await transaction.insertInto('events').values(some).execute();
  const parties = events.flatMap(({ id, actors, recipients }): EventPartiesTable[] => [
    ...codesOf(actors).map((code) => ({ code, article: number, event: id, role: 'actor' as const })),
    ...codesOf(recipients).map((code) => ({ code, article: number, event: id, role: 'recipient' as const })),
  ]);
  for (const some of rowsAtOnce(parties))
    await transaction.insertInto('event_parties').values(some).execute();
}
