import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../samples/articles', import.meta.url));
const GOLD = process.env['HEARSAY_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const GOLD_FOLDERS = ['reports', 'polnear/train/text', 'polnear/dev/text', 'basil'];
const RUN = 8;

/** One sample article as it stands in its file, markup included. */
interface Sample {
  readonly file: string;
  readonly raw: string;
}

interface Clipping {
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

/** The text of a file in the character set that it declares. */
function decode(bytes: Uint8Array): string {
  const declared = /charset="?([\w-]+)/.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes);
}

function readSamples(): readonly Sample[] {
  return readdirSync(SAMPLES).flatMap((file) => {
    const raw = decode(readFileSync(join(SAMPLES, file)));
    if (extname(file) !== '.jsonl') return [{ file, raw }];
    return clippingsIn(raw).map(({ url, outlet, title, text }) => ({
      file: `${file}: ${title}`,
      raw: [url, outlet, title, text].join('\n'),
    }));
  });
}

function clippingsIn(raw: string): readonly Clipping[] {
  return raw
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Clipping);
}

function wordsOf(raw: string): readonly string[] {
  const plain = raw.replace(/<[^>]*>/g, ' ').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN - 1).map((_word, first) => words.slice(first, first + RUN).join(' '));
}

/** The gold texts that samples might have been copied from, by file. */
function* readGold(): Generator<Sample> {
  for (const folder of GOLD_FOLDERS) {
    for (const file of readdirSync(join(GOLD, folder))) {
      const raw = readFileSync(join(GOLD, folder, file), 'utf8');
      if (file === 'stories.json') continue; // the grouping, no text
      yield { file: `${folder}/${file}`, raw: folder === 'basil' ? (JSON.parse(raw) as Clipping).text : raw };
    }
  }
}

const samples = readSamples();
const files = readdirSync(SAMPLES);

describe('the sample collection', () => {
  test('holds about twenty articles', () => {
    assert.ok(samples.length >= 18 && samples.length <= 24, `${samples.length} articles`);
  });

  test('has text files, pages and records', () => {
    const kinds = new Set(files.map((file) => extname(file)));
    assert.deepEqual(kinds, new Set(['.txt', '.html', '.jsonl']));
  });

  test('has kebab-case file names', () => {
    for (const file of files) assert.match(file, /^[a-z]+(-[a-z]+)*\.(txt|html|jsonl)$/);
  });

  test('ends every file with one newline', () => {
    for (const file of files) assert.match(readFileSync(join(SAMPLES, file), 'latin1'), /[^\n]\n$/, file);
  });

  test('says of every article that it is a sample written for Hearsay', () => {
    for (const { file, raw } of samples) assert.match(raw, /sample[^.]{0,60}Hearsay/i, file);
  });

  test('links to nothing outside .example, save the vocabularies that pages declare', () => {
    const vocabularies = ['schema.org', 'www.w3.org'];
    for (const { file, raw } of samples) {
      for (const [url] of raw.matchAll(/https?:\/\/[^\s"'<>]+/g)) {
        const { hostname } = new URL(url);
        assert.ok(hostname.endsWith('.example') || vocabularies.includes(hostname), `${file}: ${url}`);
      }
    }
  });

  test('gives every record an address, an invented outlet, a title, a time and a text', () => {
    for (const clipping of clippingsIn(readFileSync(join(SAMPLES, 'clippings.jsonl'), 'utf8'))) {
      assert.match(new URL(clipping.url).hostname, /\.example$/);
      assert.match(clipping.outlet, /Sample/);
      assert.match(clipping.published, /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/);
      assert.notEqual(clipping.title, '');
      assert.ok(wordsOf(clipping.text).length >= 120, clipping.title);
    }
  });

  test('has every article in the table of its README', () => {
    const readme = readFileSync(join(SAMPLES, '..', 'README.md'), 'utf8');
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    assert.equal(rows.length, samples.length);
    for (const file of files) assert.ok(readme.includes(`\`${file}\``), file);
  });

  test('shares no eight words in a row with the gold data', (context) => {
    const missing = GOLD_FOLDERS.filter((folder) => !existsSync(join(GOLD, folder)));
    if (missing.length > 0) {
      context.skip(`no ${missing.join(', ')} in ${GOLD}: not checked that the samples are in our own words`);
      return;
    }
    const sampleByRun = new Map(
      samples.flatMap(({ file, raw }) => runsOf(wordsOf(raw)).map((run) => [run, file])),
    );
    const shared: string[] = [];
    for (const gold of readGold()) {
      for (const run of runsOf(wordsOf(gold.raw))) {
        const sample = sampleByRun.get(run);
        if (sample !== undefined) shared.push(`${sample} and ${gold.file}: ${run}`);
      }
    }
    assert.deepEqual(shared, []);
  });
});
