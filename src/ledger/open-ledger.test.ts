import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { sql } from 'kysely';
import { makeFolder, openForTest, recordSamples, show } from './databases.fixture.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { closeLedger, holds, LedgerError, openLedger, record, type LedgerTrouble } from './index.ts';
import { sampleArticleId, sampleEntry } from './sample-entry.fixture.ts';

/** Expects a LedgerError of this kind whose message is a sentence that says so. */
function troubled(because: LedgerTrouble, sentence: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof LedgerError, String(error));
    assert.equal(error.because, because);
    assert.match(error.message, sentence);
    assert.match(error.message, /^(The|This) ledger .*\.$/);
    return true;
  };
}

test('a ledger that was closed opens with all it held', async (context) => {
  const path = join(makeFolder(context), 'a folder’s ledger #1?.db');
  const first = await openLedger(path);
  await recordSamples(first, 3);
  await closeLedger(first);
  const second = await openForTest(context, path);
  assert.deepEqual((await show(second, sampleArticleId(2), 'article')).article, sampleEntry(2).article);
});

test('a text file, a folder and a broken database are not ledgers', async (context) => {
  const folder = makeFolder(context);
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'Remember the bridge. '.repeat(100));
  await assert.rejects(
    openLedger(path),
    troubled('not a ledger', /notes\.txt is not a ledger: it is not an SQLite/),
  );
  assert.equal(readFileSync(path, 'utf8'), 'Remember the bridge. '.repeat(100), 'it was left as it was');
  await assert.rejects(openLedger(folder), troubled('not a ledger', /it is a folder/));
  writeFileSync(path, 'short');
  await assert.rejects(openLedger(path), troubled('not a ledger', /not an SQLite database/));
});

test("another program's database is refused and left as it was", async (context) => {
  const path = join(makeFolder(context), 'other.db');
  const other = new DatabaseSync(path);
  other.exec('create table articles (number integer); pragma user_version = 1');
  other.close();
  const before = readFileSync(path);
  await assert.rejects(openLedger(path), troubled('not a ledger', /another program's database/));
  assert.deepEqual(readFileSync(path), before);
});

test('a ledger of a newer version is refused', async (context) => {
  const path = join(makeFolder(context), 'newer.db');
  await closeLedger(await openLedger(path));
  const newer = new DatabaseSync(path);
  newer.exec('pragma user_version = 4000');
  newer.close();
  await assert.rejects(
    openLedger(path),
    troubled('newer version', /written by a newer Hearsay \(format 4000; /),
  );
});

test('an empty file becomes a ledger', async (context) => {
  const path = join(makeFolder(context), 'empty.db');
  writeFileSync(path, '');
  const ledger = await openForTest(context, path);
  assert.equal(await record(ledger, sampleEntry(0)), 'recorded');
});

test('a missing folder is said to be missing', async (context) => {
  const path = join(makeFolder(context), 'nowhere', 'ledger.db');
  await assert.rejects(openLedger(path), troubled('no folder', /its folder does not exist/));
});

test('a file in a folder that may not be written to cannot be founded', async (context) => {
  if (process.getuid?.() === 0) {
    context.skip('root may write everywhere');
    return;
  }
  const folder = join(makeFolder(context), 'closed');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  await assert.rejects(openLedger(join(folder, 'ledger.db')), troubled('cannot open', /cannot be opened/));
});

test('a ledger that may only be read says so when something is to be recorded', async (context) => {
  const ledger = await openForTest(context, ':memory:');
  await recordSamples(ledger, 1);
  await sql`pragma query_only = on`.execute(ledger.database);
  await assert.rejects(record(ledger, sampleEntry(1)), troubled('read-only', /can only be read/));
  assert.ok(await holds(ledger, sampleArticleId(0)));
});

test('a ledger that another process writes to is waited for, and then said to be locked', async (context) => {
  const path = join(makeFolder(context), 'shared.db');
  const ledger = { ...(await openForTest(context, path)), database: await openSqlite(path, 50) };
  context.after(() => closeLedger(ledger));
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  await assert.rejects(record(ledger, sampleEntry(0)), troubled('locked', /locked by another process/));
  assert.equal(await holds(ledger, sampleArticleId(0)), false, 'reading goes on');
  other.exec('rollback');
  other.close();
  assert.equal(await record(ledger, sampleEntry(0)), 'recorded');
});

test('a damaged ledger is said to be damaged', async (context) => {
  const path = join(makeFolder(context), 'damaged.db');
  const ledger = await openLedger(path);
  await recordSamples(ledger, 30);
  await closeLedger(ledger);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xa5, 1024));
  await assert.rejects(
    async () => {
      const damaged = await openForTest(context, path);
      await holds(damaged, sampleArticleId(0));
    },
    troubled('damaged', /is damaged/),
  );
});

test('two that have it open take turns and see what the other recorded', async (context) => {
  const path = join(makeFolder(context), 'both.db');
  const one = await openForTest(context, path);
  const two = await openForTest(context, path);
  assert.equal(await record(one, sampleEntry(0)), 'recorded');
  assert.equal(await record(two, sampleEntry(0)), 'known');
  assert.equal(await record(two, sampleEntry(1)), 'recorded');
  assert.ok(await holds(one, sampleArticleId(1)));
});

test('a ledger in a file keeps its texts', async () => {
  await assert.rejects(
    openLedger('some.db', { keepTexts: false }),
    troubled('no texts', /must keep its texts/),
  );
});
