import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { makeFolder, openForTest, show } from './databases.fixture.ts';
import { closeLedger, LedgerError, openLedger, record, type Ledger } from './index.ts';
import { sampleArticleId, sampleEntry } from './sample-entry.fixture.ts';

/** Records samples until the disk is full; how many were acknowledged. */
async function recordUntilFull(ledger: Ledger): Promise<number> {
  for (let n = 0; ; n++)
    try {
      assert.equal(await record(ledger, sampleEntry(n)), 'recorded');
    } catch (error) {
      assert.ok(error instanceof LedgerError, String(error));
      assert.equal(error.because, 'disk full');
      assert.match(error.message, /no room left on its disk; what was acknowledged is safe/);
      return n;
    }
}

async function assertHolds(ledger: Ledger, count: number): Promise<void> {
  for (let n = 0; n < count; n++)
    assert.deepEqual((await show(ledger, sampleArticleId(n), 'article')).article, sampleEntry(n).article);
}

test('a ledger that may not grow keeps what was acknowledged, and goes on when it may', async (context) => {
  const ledger = await openForTest(context, join(makeFolder(context), 'small.db'));
  await sql`pragma max_page_count = 200`.execute(ledger.database);
  const count = await recordUntilFull(ledger);
  assert.ok(count > 5);
  await assertHolds(ledger, count);
  await assert.rejects(record(ledger, sampleEntry(count)), LedgerError);
  await sql`pragma max_page_count = 4000`.execute(ledger.database);
  assert.equal(await record(ledger, sampleEntry(count)), 'recorded');
});

/** Runs the body on a disk of so many bytes, where one can be mounted. */
async function onSmallDisk(
  context: TestContext,
  size: string,
  body: (disk: string) => Promise<void>,
): Promise<void> {
  const disk = makeFolder(context);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'pipe' });
  } catch (error) {
    context.skip(`no small disk can be mounted here: ${String(error).split('\n')[0] ?? ''}`);
    return;
  }
  try {
    await body(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

test('a full disk loses nothing that was acknowledged', (context) =>
  onSmallDisk(context, '1m', async (disk) => {
    const ballast = join(disk, 'ballast');
    const path = join(disk, 'ledger.db');
    writeFileSync(ballast, new Uint8Array(200_000));
    const ledger = await openLedger(path);
    const count = await recordUntilFull(ledger);
    assert.ok(count > 5);
    await assertHolds(ledger, count);
    rmSync(ballast);
    assert.equal(await record(ledger, sampleEntry(count)), 'recorded');
    await closeLedger(ledger);
    const again = await openLedger(path);
    await assertHolds(again, count + 1);
    await closeLedger(again);
  }));

for (const size of ['4k', '16k', '40k'])
  test(`a disk of ${size} is said to be full at once`, (context) =>
    onSmallDisk(context, size, async (disk) => {
      await assert.rejects(openLedger(join(disk, 'ledger.db')), (error) => {
        assert.ok(error instanceof LedgerError, String(error));
        assert.equal(error.because, 'disk full');
        return true;
      });
    }));
