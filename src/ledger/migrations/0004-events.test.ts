import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { makeFolder, openForTest, show } from '../databases.fixture.ts';
import { ask, record } from '../index.ts';
import { sampleArticleId, sampleStoryId } from '../sample-entry.fixture.ts';
import { entryOfEvents } from '../sample-events.fixture.ts';
import { MIGRATIONS } from './index.ts';
import { events } from './0004-events.ts';

const TEXT = 'Norland warned Sudmark.';

test('an article of an older ledger says that its events were not looked for, not that it has none', async (context) => {
  const path = join(makeFolder(context), 'old.db');
  const ledger = await openForTest(context, path);
  await record(
    ledger,
    entryOfEvents(0, TEXT, [{ type: 'THREATEN', told: 'Norland=NOR | warned | Sudmark=SDM' }]),
  );
  const old = new DatabaseSync(path);
  // Back to what the ledger was before there were events.
  for (const table of ['actor_names', 'event_parties', 'events']) old.exec(`drop table ${table}`);
  old.exec(
    `alter table articles drop column event_count; pragma user_version = ${MIGRATIONS.indexOf(events)}`,
  );
  old.close();

  const migrated = await openForTest(context, path);
  assert.equal((await show(migrated, sampleArticleId(0), 'article')).events, null);
  await record(migrated, entryOfEvents(1, TEXT, []));
  assert.deepEqual((await show(migrated, sampleArticleId(1), 'article')).events, []);
  const { timeline } = await show(migrated, sampleStoryId(0), 'story');
  assert.deepEqual(timeline, { dated: [], undated: [], leftOut: { tentative: 0, articles: 1 } });
  const { leftOut } = await ask(migrated, { kind: 'trend', between: ['NOR', 'SDM'] });
  assert.equal(leftOut.articles, 1);
});
