import { DatabaseSync } from 'node:sqlite';
import { labelOf, toJson, type Entry } from '../../model/index.ts';
import { MIGRATIONS } from './index.ts';
import type { Migration } from './migration.ts';

/** "Hrsy", as every ledger has it. */
const APPLICATION_ID = 0x48727379;

/**
 * A ledger in the file at `path` as it was before a migration, that holds the texts of these entries, each a story's founder; what
 * else it held, a test adds.
 */
export function foundOldLedger(path: string, before: Migration, entries: readonly Entry[]): DatabaseSync {
  const database = new DatabaseSync(path);
  const version = MIGRATIONS.indexOf(before);
  for (const { sqlite } of MIGRATIONS.slice(0, version)) database.exec(sqlite);
  database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${version}`);
  const article = database.prepare(
    `insert into articles (number, id, label, file, publisher, published_at, published_by, language, language_confidence, analysed,
      statement_count, search, recorded_at) values (?, ?, ?, ?, ?, ?, ?, 'en', 1, 1, 0, '', '2024-05-06T07:08:09.010Z')`,
  );
  const text = database.prepare('insert into texts values (?, ?, ?, ?, ?)');
  const membership = database.prepare(
    'insert into memberships (article, story, score, made_by) values (?, ?, 1, ?)',
  );
  for (const [i, entry] of entries.entries()) {
    const { id, file, publisher, publishedAt, publishedBy } = entry.article;
    article.run(i + 1, id, labelOf(entry.article), file, publisher, publishedAt, publishedBy);
    const { names, entities } = entry.analysis;
    text.run(i + 1, toJson(entry.article), '[]', toJson(names), toJson(entities));
    for (const each of entry.alignments)
      if (each.kind === 'membership') membership.run(i + 1, each.story, each.madeBy);
  }
  return database;
}
