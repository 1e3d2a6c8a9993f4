import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { closeLedger, openLedger, record } from '../../ledger/index.ts';
import {
  sampleArticleId,
  sampleClaimId,
  sampleEntry,
  sampleStoryId,
} from '../../ledger/sample-entry.fixture.ts';
import { runCommandLine } from './run-command-line.ts';
import { recorder, worldOf } from './world.fixture.ts';

/** A ledger of two stories of three articles, with two copies and a claim in each. */
async function ledgerIn(context: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-decide-'));
  context.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'bridges.db');
  const ledger = await openLedger(path, { now: () => new Date('2024-01-14T12:00:00Z') });
  for (let n = 0; n < 6; n++) await record(ledger, sampleEntry(n));
  await closeLedger(ledger);
  return path;
}

async function run(...argv: readonly string[]) {
  const [stdout, stderr] = [recorder(), recorder()];
  const status = await runCommandLine(argv, worldOf({ stdout, stderr }));
  return { status, stdout: stdout.written, stderr: stderr.written };
}

async function listed(path: string, ...argv: readonly string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await run(...argv, '--json', '--ledger', path);
  assert.deepEqual([status, stderr], [0, '']);
  return JSON.parse(stdout) as Record<string, unknown>;
}

test('stories that an analyst merges are one, which says what it was and why', async (context) => {
  const path = await ledgerIn(context);
  const [one, other] = [sampleStoryId(0), sampleStoryId(3)].map((id) => id.slice(0, 12)) as [string, string];
  const { status, stdout } = await run('merge', one, other, '--note', 'The same bridge.', '--ledger', path);
  assert.equal(status, 0);
  assert.match(stdout, /^merged y\S+ with\s+y\S+ on [^:]+: The same\s+bridge\.\n$/);
  assert.equal((await listed(path, 'stories'))['total'], 1);
  const shown = await run('show', one, '--ledger', path);
  assert.match(shown.stdout, /^merged from y/m);
  assert.match(shown.stdout, /^merged y\S+ with/m);
});

test('an article that an analyst splits off tells a story of its own', async (context) => {
  const path = await ledgerIn(context);
  const { status } = await run('split', sampleArticleId(1), '--note', 'Another bridge.', '--ledger', path);
  assert.equal(status, 0);
  assert.equal((await listed(path, 'stories'))['total'], 3);
});

test('a copy that an analyst rejects is none any more, and a telling no telling', async (context) => {
  const path = await ledgerIn(context);
  const copy = `${sampleArticleId(0)}..${sampleArticleId(1)}`;
  const before = (await listed(path, 'copies'))['total'];
  assert.equal((await run('reject', copy, '--note', 'Both have it from her.', '--ledger', path)).status, 0);
  assert.equal((await listed(path, 'copies'))['total'], Number(before) - 1);
  const telling = `${sampleArticleId(2)}#s1`;
  const rejected = await listed(path, 'reject', telling, sampleClaimId(0), '--note', 'She means another.');
  assert.deepEqual(rejected['subjects'], [telling, sampleClaimId(0)]);
  const { claims } = (await listed(path, 'claims')) as {
    claims: { claim: { id: string; denied: string[] } }[];
  };
  const denied = claims
    .filter(({ claim }) => claim.id === sampleClaimId(0))
    .flatMap(({ claim }) => claim.denied);
  assert.deepEqual(denied, []);
});

test('what cannot be decided is told on standard error, with status 1, and nothing is kept', async (context) => {
  const path = await ledgerIn(context);
  const note = ['--note', 'No.', '--ledger', path];
  for (const [argv, told] of [
    [['merge', 'nosuchid', sampleStoryId(0), ...note], /^hearsay: .*nosuchid.* not in the ledger/],
    [['merge', sampleStoryId(0), sampleStoryId(0), ...note], /^hearsay: .* are one already/],
    [
      ['merge', sampleStoryId(0), sampleClaimId(0), ...note],
      /^hearsay: Two stories or two claims can be merged/,
    ],
    [['split', sampleClaimId(0), ...note], /^hearsay: /],
    [['reject', sampleArticleId(0), '--note', ' ', '--ledger', path], /^hearsay: A decision needs a note/],
    [['confirm', 'a1', '--note', 'Yes.', '--ledger', '/nowhere/to/be/found.db'], /There is no ledger/],
  ] as const) {
    const { status, stdout, stderr } = await run(...argv);
    assert.deepEqual([status, stdout], [1, ''], argv.join(' '));
    assert.match(stderr, told);
  }
  assert.equal((await listed(path, 'stories'))['total'], 2);
});

test('a decision without a note is wrong use', async () => {
  for (const argv of [
    ['merge', 'a', 'b'],
    ['split', 'a'],
    ['confirm', 'a'],
    ['reject', 'a'],
  ]) {
    const { status, stderr } = await run(...argv);
    assert.equal(status, 2);
    assert.match(stderr, /required option '--note <text>' not specified/);
  }
});

test('a note from outside cannot steer the terminal', async (context) => {
  const path = await ledgerIn(context);
  const note = '\u001b[31mred\u202e and\nlong';
  const { stdout } = await run('split', sampleArticleId(1), '--note', note, '--ledger', path);
  assert.match(stdout, /: red and\s+long\n$/);
  assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u);
});
