import type { Transaction } from 'kysely';
import { actorsOf, wordingOf, type Entry } from '../model/index.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { ActorNamesTable, Schema } from './schema.ts';

const LONGEST = 120;

/** Records whom an article names, by code, each name once: the entity's where there is one, else the words. */
export async function recordActors(
  transaction: Transaction<Schema>,
  number: number,
  { article, analysis, findings }: Pick<Entry, 'article' | 'analysis' | 'findings'>,
): Promise<void> {
  const nameByEntity = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const rows = new Map<string, ActorNamesTable>();
  for (const { code, entity, spans, source } of actorsOf(findings)) {
    const words = (entity && nameByEntity.get(entity)) ?? wordingOf(article.text, spans);
    const name = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST).toWellFormed();
    const key = `${code} ${name}`;
    if (!rows.has(key))
      rows.set(key, { code, article: number, name, entry: source.entry.slice(0, LONGEST), entity });
  }
  for (const some of rowsAtOnce([...rows.values()]))
    await transaction.insertInto('actor_names').values(some).execute();
}
