import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, openForTest, show } from '../databases.fixture.ts';
import { ask, record } from '../index.ts';
import { sampleArticleId, sampleStoryId } from '../sample-entry.fixture.ts';
import { entryOfEvents } from '../sample-events.fixture.ts';
import { events } from './0004-events.ts';
import { foundOldLedger } from './old-ledger.fixture.ts';

const TEXT = 'Norland warned Sudmark.';

test('an article of an older ledger says that its events were not looked for, not that it has none', async (context) => {
  const path = join(makeFolder(context), 'old.db');
  foundOldLedger(path, events, [entryOfEvents(0, TEXT, [])]).close();

  const migrated = await openForTest(context, path);
  assert.equal((await show(migrated, sampleArticleId(0), 'article')).events, null);
  await record(migrated, entryOfEvents(1, TEXT, []));
  assert.deepEqual((await show(migrated, sampleArticleId(1), 'article')).events, []);
  const { timeline } = await show(migrated, sampleStoryId(0), 'story');
  assert.deepEqual(timeline, { dated: [], undated: [], leftOut: { tentative: 0, articles: 1 } });
  const { leftOut } = await ask(migrated, { kind: 'trend', between: ['NOR', 'SDM'] });
  assert.equal(leftOut.articles, 1);
});
