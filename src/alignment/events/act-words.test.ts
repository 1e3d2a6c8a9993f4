import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseTable } from '../../model/index.ts';
import { parseActWords, shareActs } from './act-words.ts';

const FILE = readFileSync(new URL('../../../lexicon/act-words.tsv', import.meta.url), 'utf8');

test('words that can tell one act have it in common, by the share of the one with fewer', () => {
  const words = parseActWords('killing\tkill shoot\tThey killed him.\nshooting\tshoot fire\tThey shot.');
  assert.equal(shareActs(words, 'kill', 'shoot'), 1);
  assert.equal(shareActs(words, 'kill', 'fire'), -1);
  assert.equal(shareActs(words, 'kill', 'sing'), 0);
  assert.equal(shareActs(words, 'sing', 'sing'), 1);
});

test('an act without words is refused, with its line', () => {
  assert.throws(() => parseActWords('# acts\nkilling\n'), /line 2/);
});

test('every line of the lexicon has an example, and names no word twice', () => {
  parseActWords(FILE);
  for (const { cells, line } of parseTable(FILE)) {
    const [act = '', words = '', example = ''] = cells;
    assert.match(example, /\.$/, `line ${line}, ${act}`);
    assert.equal(new Set(words.split(' ')).size, words.split(' ').length, `line ${line}, ${act}`);
  }
});
