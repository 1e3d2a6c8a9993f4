import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { test } from 'node:test';
import { EVENT_COLUMNS } from '../src/views/cli/event-record.ts';
import { runHearsay, withFolder } from './run-hearsay.ts';

const DAM = 'samples/articles/kakhovka-dam-accusation.txt';
const GERMAN = 'samples/articles/nord-stream-ermittlungen.html';
const ARDEN = 'Ardenia’s minister Orla Venn accused Belmark of closing the strait on Monday.\n'.repeat(2);

interface Line {
  readonly entities: readonly {
    readonly name: string;
    readonly codes: string[];
    readonly register: string;
  }[];
  readonly actors: readonly { readonly code: string; readonly source: { readonly file: string } }[];
  readonly dates: readonly { readonly value: string }[];
  readonly events: readonly object[];
}

function firstLine(stdout: string): Line {
  return JSON.parse(stdout.split('\n')[0] ?? '') as Line;
}

test('read --json has the dates, the coded actors and the events of an article', async () => {
  await withFolder(async (folder) => {
    const { stdout } = await runHearsay(['read', '--json', DAM], folder);
    const { entities, actors, dates, events } = firstLine(stdout);
    const ukraine = entities.find(({ name }) => name === 'Ukraine');
    assert.deepEqual(ukraine?.codes, ['UKR']);
    assert.match(ukraine.register, /^register\/states\.tsv:\d+ Ukraine$/u);
    assert.ok(actors.some(({ code }) => code === 'UKRGOV'));
    assert.ok(dates.some(({ value }) => value === '2023-06-06'));
    assert.ok(Array.isArray(events));
  });
});

test('events lists who did what in columns that fit, and tells where it is', async () => {
  await withFolder(async (folder) => {
    const { status, stdout, stderr } = await runHearsay(['events', '--tentative', DAM], folder);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Ukraine accuses Russia .*\nsamples\/articles\/kakhovka-dam-accusation\.txt\n/u);
    for (const line of stdout.split('\n')) assert.ok(stringWidth(line) <= 80, line);
  });
});

test('as CSV and as JSON the same events are printed, and every row has all columns', async () => {
  await withFolder(async (folder) => {
    const csv = await runHearsay(['events', '--csv', '--tentative', DAM], folder);
    const json = await runHearsay(['events', '--json', '--tentative', DAM], folder);
    const [head, ...rows] = csv.stdout.split('\r\n').filter((line) => line !== '');
    assert.equal(head, EVENT_COLUMNS.join(','));
    const ids = json.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { article: string; id: string })
      .map(({ article, id }) => `${article}#${id}`);
    assert.deepEqual(
      rows.map((row) => row.slice(0, row.indexOf(','))),
      ids,
    );
  });
});

test('an article that is not in English is told, and the rest is listed', async () => {
  await withFolder(async (folder) => {
    const { status, stdout, stderr } = await runHearsay(['events', GERMAN, DAM], folder);
    assert.equal(status, 1);
    assert.match(stdout, /kakhovka-dam-accusation\.txt/u);
    assert.match(stderr, /^hearsay: .*ermittlungen\.html: not English \(German\), not analysed$/mu);
  });
});

test('a user’s own actors are coded, and their dictionary’s broken lines are told', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'arden.txt'), ARDEN);
    await writeFile(join(folder, 'own.actors.txt'), '+ORPHAN_\nARDENIA_ [ARD]\n');
    const args = ['read', '--json', '--actors', 'own.actors.txt', 'arden.txt'];
    const { status, stdout, stderr } = await runHearsay(args, folder);
    assert.equal(status, 1);
    assert.equal(stderr, 'hearsay: own.actors.txt:1: a synonym of nobody\n');
    const { actors, entities } = firstLine(stdout);
    assert.ok(actors.some(({ code, source }) => code === 'ARDGOV' && source.file === 'own.actors.txt'));
    const ardenia = entities.find(({ name }) => name === 'Ardenia');
    assert.deepEqual([ardenia?.codes, ardenia?.register], [['ARD'], 'own.actors.txt:2 ARDENIA_']);
  });
});

test('without the dictionary that was asked for nothing is coded', async () => {
  await withFolder(async (folder) => {
    for (const command of ['read', 'statements', 'events', 'add', 'start']) {
      const { status, stdout, stderr } = await runHearsay([command, '--actors', 'gone.txt', DAM], folder);
      assert.deepEqual([status, stdout], [1, '']);
      assert.equal(stderr, 'hearsay: gone.txt: There is no such file.\n');
    }
  });
});
