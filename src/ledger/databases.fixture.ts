import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { AnswerTo } from '../model/index.ts';
import { ask, closeLedger, openLedger, record, type Ledger, type LedgerOptions } from './index.ts';
import { sampleEntry } from './sample-entry.fixture.ts';

/** What every ledger of these tests says when it is asked for the time. */
export const RECORDED_AT = '2024-05-06T07:08:09.010Z';

/** A folder that goes when the test ends. */
export function makeFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-ledger-'));
  context.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A ledger that is closed when the test ends. */
export async function openForTest(
  context: TestContext,
  path: string,
  options?: LedgerOptions,
): Promise<Ledger> {
  const ledger = await openLedger(path, { now: () => new Date(RECORDED_AT), ...options });
  context.after(() => closeLedger(ledger));
  return ledger;
}

/** One suite, every database: a new kind of database joins here and must pass the same tests. */
const PATHS_BY_DATABASE: Readonly<Record<string, (context: TestContext) => string>> = {
  'SQLite in memory': () => ':memory:',
  'SQLite in a file': (context) => join(makeFolder(context), 'ledger.db'),
};

/** A test that gets a new, empty ledger of each kind in turn. */
export function testOnEveryDatabase(
  name: string,
  body: (ledger: Ledger, openAnother: () => Promise<Ledger>) => Promise<void>,
): void {
  for (const [database, pathFor] of Object.entries(PATHS_BY_DATABASE))
    test(`${name} (${database})`, async (context) => {
      const open = (): Promise<Ledger> => openForTest(context, pathFor(context));
      await body(await open(), open);
    });
}

export async function recordSamples(ledger: Ledger, count: number): Promise<void> {
  for (let n = 0; n < count; n++) assert.equal(await record(ledger, sampleEntry(n)), 'recorded');
}

/** The answer to `show`, which must be of this kind. */
export async function show<Kind extends AnswerTo['show']['kind']>(
  ledger: Ledger,
  id: string,
  kind: Kind,
): Promise<Extract<AnswerTo['show'], { kind: Kind }>> {
  const answer = await ask(ledger, { kind: 'show', id });
  assert.equal(answer.kind, kind);
  return answer as Extract<AnswerTo['show'], { kind: Kind }>;
}
