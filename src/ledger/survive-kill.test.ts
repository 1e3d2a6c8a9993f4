import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ask, closeLedger, openLedger, record } from './index.ts';
import { sampleArticleId, sampleEntry } from './sample-entry.fixture.ts';

const RECORDER = fileURLToPath(new URL('record-until-killed.fixture.ts', import.meta.url));
const RERUNNER = fileURLToPath(new URL('rerun/rerun-until-killed.fixture.ts', import.meta.url));

interface Recorder {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: () => readonly string[];
}

async function startRecorder(file = RECORDER): Promise<Recorder> {
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (output += more));
  while (!output.startsWith('ready\n')) await once(child.stdout, 'data');
  // A line that was cut off by the kill was not yet an acknowledgement.
  return { child, lines: () => output.split('\n').slice(1, -1) };
}

/** Recorders, each started while the one before is at work, for starting takes longest. */
async function* startRecorders(rounds: number, file = RECORDER): AsyncGenerator<Recorder> {
  let next = startRecorder(file);
  for (let round = 1; round <= rounds; round++) {
    const recorder = await next;
    if (round < rounds) next = startRecorder(file);
    yield recorder;
  }
}

/** Lets the recorder work for so many milliseconds and kills it; the samples that it acknowledged. */
async function killAfter(
  { child, lines }: Recorder,
  milliseconds: number,
  path: string,
  first: number,
): Promise<readonly number[]> {
  const closed = once(child, 'close');
  child.stdin.write(`${path}\t${first}\n`);
  await pause(milliseconds);
  child.kill('SIGKILL');
  const [, signal] = (await closed) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL', 'the recorder went on until it was killed');
  return lines().map(Number);
}

function assertIntact(path: string): void {
  const database = new DatabaseSync(path);
  assert.deepEqual({ ...database.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });
  assert.deepEqual(database.prepare('pragma foreign_key_check').all(), []);
  database.close();
}

/** Every acknowledged sample reads back as it was recorded. Returns how many articles there are in all. */
async function assertHolds(path: string, acknowledged: readonly number[]): Promise<number> {
  assertIntact(path);
  const ledger = await openLedger(path);
  for (const n of acknowledged) {
    const found = await ask(ledger, { kind: 'show', id: sampleArticleId(n) });
    assert.equal(found.kind, 'article', `sample ${n} was acknowledged`);
    assert.deepEqual(found.article, sampleEntry(n).article);
  }
  const { holdings } = await ask(ledger, { kind: 'stories' });
  await closeLedger(ledger);
  return holdings.articles;
}

test('a ledger whose writer is killed at any instant holds what was acknowledged, and goes on', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'long.db');
  const acknowledged: number[] = [];
  for await (const recorder of startRecorders(18)) {
    acknowledged.push(...(await killAfter(recorder, Math.random() * 120, path, acknowledged.length)));
    assert.deepEqual(acknowledged, [...acknowledged.keys()], 'nothing is acknowledged twice or left out');
    const held = await assertHolds(path, acknowledged.slice(-100));
    assert.ok(
      held === acknowledged.length || held === acknowledged.length + 1,
      'at most one was not yet told',
    );
  }
  assert.ok(acknowledged.length > 0, 'something was recorded between the kills');
  await assertHolds(path, acknowledged);
  const ledger = await openLedger(path);
  const next = acknowledged.length + 1;
  await record(ledger, sampleEntry(next - 1));
  assert.equal(await record(ledger, sampleEntry(next)), 'recorded');
  await closeLedger(ledger);
});

test('a ledger whose founder is killed while it opens is founded by the next', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-found-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  let round = 0;
  for await (const recorder of startRecorders(10)) {
    const path = join(folder, `${round}.db`);
    const acknowledged = await killAfter(recorder, 2 * round++, path, 0);
    const ledger = await openLedger(path);
    await record(ledger, sampleEntry(acknowledged.length));
    await closeLedger(ledger);
    await assertHolds(path, [...acknowledged, acknowledged.length]);
  }
});

test('two processes that found and fill one ledger at once lose nothing', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-both-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (let round = 0; round < 3; round++) {
    const path = join(folder, `${round}.db`);
    const pair = await Promise.all([startRecorder(), startRecorder()]);
    const told = await Promise.all(pair.map((recorder) => killAfter(recorder, 250, path, 0)));
    await assertHolds(path, [...new Set(told.flat())]);
  }
});

test('a ledger that is killed while it is made anew is as it was, or made anew', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-rerun-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'kept.db');
  const samples = Array.from({ length: 24 }, (_, n) => n);
  const ledger = await openLedger(path);
  for (const n of samples) await record(ledger, sampleEntry(n));
  const across = await ask(ledger, { kind: 'across' });
  await closeLedger(ledger);
  let reruns = 0;
  for await (const rerunner of startRecorders(10, RERUNNER)) {
    const told = await killAfter(rerunner, 100 + Math.random() * 400, path, samples.length);
    reruns += told.length;
    assert.ok(
      told.every((differences) => differences === 0),
      'no re-run found a difference',
    );
    assert.equal(await assertHolds(path, samples), samples.length);
    const again = await openLedger(path);
    assert.deepEqual(await ask(again, { kind: 'across' }), across);
    await closeLedger(again);
  }
  assert.ok(reruns > 0, 'a re-run came to its end between the kills');
});
