import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { test } from 'node:test';
import { STATEMENT_COLUMNS } from '../src/views/cli/statement-record.ts';
import { runHearsay, withFolder } from './run-hearsay.ts';

const DENIAL = 'samples/articles/shipping-line-denial.txt';
const GERMAN = 'samples/articles/nord-stream-ermittlungen.html';

/** The records of comma-separated values, their cells unquoted. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  return csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}

test('statements lists who says what in columns that fit, and tells where it is', async () => {
  await withFolder(async (folder) => {
    const { status, stdout, stderr } = await runHearsay(['statements', DENIAL], folder);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^Sample Line denies .*\nsamples\/articles\/shipping-line-denial\.txt\n\nid +speaker /,
    );
    for (const line of stdout.split('\n')) assert.ok(stringWidth(line) <= 80, line);
  });
});

test('as CSV and as JSON the same statements are printed, and the words are those of the spans', async () => {
  await withFolder(async (folder) => {
    const csv = await runHearsay(
      ['statements', '--csv', DENIAL, 'samples/articles/wagner-march.txt'],
      folder,
    );
    const json = await runHearsay(
      ['statements', '--json', DENIAL, 'samples/articles/wagner-march.txt'],
      folder,
    );
    const [head, ...rows] = parseCsv(csv.stdout);
    assert.deepEqual(head, [...STATEMENT_COLUMNS]);
    const statements = json.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown> & { words: { content: string } });
    assert.ok(rows.length > 5);
    assert.deepEqual(
      rows.map((row) => [row[0], row[1], row[8], row[11], row[17], row[20]]),
      statements.map(({ file, id, stance, words, confidence, madeBy }) =>
        [file, id, stance, words.content, confidence, madeBy].map(String),
      ),
    );
    for (const row of rows) assert.equal(row.length, STATEMENT_COLUMNS.length);
  });
});

test('only the statements asked for are listed', async () => {
  await withFolder(async (folder) => {
    const list = async (...filter: readonly string[]): Promise<readonly (readonly string[])[]> =>
      parseCsv((await runHearsay(['statements', '--csv', ...filter, DENIAL], folder)).stdout).slice(1);
    const denials = await list('--stance', 'denies');
    assert.ok(denials.length > 0 && denials.every((row) => row[8] === 'denies'));
    const muster = await list('--speaker', 'muster');
    assert.ok(muster.length > 0 && muster.every((row) => `${row[3]} ${row[4]}`.includes('Muster')));
    assert.ok((await list('--at-least', '0.8')).every((row) => Number(row[17]) >= 0.8));
    const { stdout, status } = await runHearsay(['statements', '--speaker', 'Nobody', DENIAL], folder);
    assert.equal(status, 0);
    assert.match(stdout, /\nNo statements\.\n/);
  });
});

test('what cannot be read, or was not written in English, is told, and the rest is listed', async () => {
  await withFolder(async (folder) => {
    const { status, stdout, stderr } = await runHearsay(
      ['statements', '--csv', 'gone.txt', GERMAN, DENIAL],
      folder,
    );
    assert.equal(status, 1);
    assert.ok(parseCsv(stdout).length > 1);
    assert.match(stderr, /^hearsay: gone\.txt: There is no such file/mu);
    assert.match(stderr, /^hearsay: .*ermittlungen\.html: not English \(German\), not analysed$/mu);
  });
});

test('an article that was read under another name is listed under both', async () => {
  await withFolder(async (folder) => {
    const text = '“The quay is safe,” said Lena Marsh, the harbour master, on Monday.\n'.repeat(3);
    await writeFile(join(folder, 'one.txt'), text);
    await writeFile(join(folder, 'two.txt'), text);
    const { stdout } = await runHearsay(['statements', '--csv', 'one.txt', 'two.txt'], folder);
    const files = parseCsv(stdout)
      .slice(1)
      .map(([file]) => file);
    assert.equal(files.filter((file) => file === 'one.txt').length, files.length / 2);
    assert.equal(new Set(files).size, 2);
  });
});
