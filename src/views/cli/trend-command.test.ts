import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { closeLedger, openLedger, record } from '../../ledger/index.ts';
import { entryOfEvents } from '../../ledger/sample-events.fixture.ts';
import { runCommandLine } from './run-command-line.ts';
import { recorder, worldOf } from './world.fixture.ts';

/** A ledger in which Norland meets Sudmark. */
async function ledgerIn(context: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-trend-'));
  context.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'trend.db');
  const ledger = await openLedger(path);
  const told = 'Norland=NOR | met | Sudmark=SDM';
  await record(
    ledger,
    entryOfEvents(0, 'Norland met Sudmark.', [
      { type: 'CONSULT', on: '2031-03-05', told },
      { type: 'AGREE', status: 'denied', on: '2031-03-05', told },
    ]),
  );
  await closeLedger(ledger);
  return path;
}

async function run(...argv: readonly string[]) {
  const [stdout, stderr] = [recorder(), recorder()];
  const status = await runCommandLine(['trend', ...argv], worldOf({ stdout, stderr }));
  return { status, stdout: stdout.written, stderr: stderr.written };
}

test('a trend is printed, and as one line of JSON', async (context) => {
  const path = await ledgerIn(context);
  const { status, stdout } = await run('nor', 'SDM', '--ledger', path);
  assert.equal(status, 0);
  assert.match(stdout, /^Actor NOR \(NOR\) and Actor SDM \(SDM\): 1 act\n/);
  assert.match(stdout, /Left out: 1 event told as denied\./);
  const json = await run('NOR', 'SDM', '--json', '--all', '--ledger', path);
  assert.equal((JSON.parse(json.stdout) as { months: { count: number }[] }).months[0]?.count, 2);
});

test('a code that no article names, and two of whom nothing is told, are said to be, with status 1', async (context) => {
  const path = await ledgerIn(context);
  const { status, stdout, stderr } = await run('NOR', 'OST', '--ledger', path);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /tells no act that counts between NOR and OST; no article names OST/);
  assert.equal((await run('north', 'korea', '--ledger', path)).status, 1);
  assert.match((await run('NOR', 'OST', '--ledger', '/nowhere/to/be/found.db')).stderr, /There is no ledger/);
});
