import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, runHearsay, startHearsay, withFolder } from './run-hearsay.ts';
import { parseConllu } from '../training/parse-conllu.ts';

const WAGNER = 'samples/articles/wagner-march.txt';
const GERMAN = 'samples/articles/nord-stream-ermittlungen.html';

test('parse prints CoNLL-U whose words slice back to the article, file after file', async () => {
  await withFolder(async (folder) => {
    const { status, stdout } = await runHearsay(
      ['parse', WAGNER, 'samples/articles/grain-deal-ends.txt'],
      folder,
    );
    assert.equal(status, 0);
    assert.equal(stdout.match(/^# newdoc id = /gmu)?.length, 2);
    const sentences = parseConllu(stdout);
    assert.ok(sentences.length > 20);
    for (const { words } of sentences) {
      assert.equal(words.filter(([, , , , , , head]) => head === '0').length, 1);
      for (const [, , , , , , head = ''] of words) assert.ok(Number(head) <= words.length);
    }
    const { stdout: read } = await runHearsay(['read', '--json', WAGNER], folder);
    const { text } = JSON.parse(read.split('\n', 1)[0] ?? '') as { text: string };
    for (const [, form = '', , , , , , , , misc = ''] of sentences[0]?.words ?? []) {
      const [, start, end] = /start=(\d+)\|end=(\d+)/u.exec(misc) ?? [];
      assert.equal(text.slice(Number(start), Number(end)), form);
    }
  });
});

test('parse reads standard input, and prints a line of JSON a sentence if asked', async () => {
  await withFolder(async (folder) => {
    const child = startHearsay(['parse', '--json', '-'], folder);
    child.stdin.end('The ferry turned back on Monday evening.\nLena Marsh, the harbour master, saw it.');
    const { status, stdout } = await outcomeOf(child);
    assert.equal(status, 0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; words: readonly { form: string }[] });
    assert.deepEqual(
      lines.map(({ text, words }) => [text.slice(0, 10), words.length]),
      [
        ['The ferry ', 8],
        ['Lena Marsh', 10],
      ],
    );
  });
});

test('what parse cannot read, or was not written in English, is told, and the rest is parsed', async () => {
  await withFolder(async (folder) => {
    const { status, stdout, stderr } = await runHearsay(['parse', 'gone.txt', GERMAN, WAGNER], folder);
    assert.equal(status, 1);
    assert.equal(stdout.match(/^# newdoc id = /gmu)?.length, 1);
    assert.match(stderr, /^hearsay: gone\.txt: There is no such file/mu);
    assert.match(stderr, /^hearsay: .*ermittlungen\.html: not English \(German\), not analysed$/mu);
  });
});
