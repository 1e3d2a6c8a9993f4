import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { reader } from '../../../test/read-english.ts';
import { RELATIONS, TAGS } from '../../model/index.ts';
import { readWords } from '../read-words.ts';
import { loadNetwork } from './load-network.ts';
import type { NetworkFile } from './network-file.ts';
import { parseSentence, type SentenceParse } from './parse-sentence.ts';

const words = (sentence: string): readonly string[] => sentence.split(' ');

function isTree({ heads }: Pick<SentenceParse, 'heads'>): boolean {
  return (
    heads.filter((head) => head < 0).length === Math.min(1, heads.length) &&
    heads.every((_head, word) => {
      let steps = 0;
      for (let at = word; at >= 0; at = heads[at] ?? -1) if (++steps > heads.length) return false;
      return true;
    })
  );
}

/** `word relation head`, as one reads a parse. */
function readable(sentence: string): readonly string[] {
  const list = words(sentence);
  const { heads, relations } = parseSentence(list, reader.network);
  return list.map(
    (word, i) => `${word} ${RELATIONS[relations[i] ?? 0] ?? ''} ${list[heads[i] ?? -1] ?? '-'}`,
  );
}

test('who says what hangs together', () => {
  const parse = readable('The ministry said that the bridge had been closed by engineers .');
  for (const arc of [
    'ministry nsubj said',
    'said root -',
    'closed ccomp said',
    'bridge nsubj:pass closed',
    'engineers obl:agent closed',
  ])
    assert.ok(parse.includes(arc), `${arc} is not in ${parse.join(', ')}`);
});

test('words in capitals are the same words', () => {
  const tagsOf = (sentence: string): readonly (string | undefined)[] =>
    [...parseSentence(words(sentence), reader.network).tags].map((tag) => TAGS[tag]);
  const sentence = 'The minister said that talks had failed .';
  assert.deepEqual(tagsOf(sentence.toUpperCase()), tagsOf(sentence));
});

test('where vectors are not known, the plain kernel reads the same', () => {
  const folder = new URL('../../../weights/', import.meta.url);
  const plain = loadNetwork(
    JSON.parse(readFileSync(new URL('reader.json', folder), 'utf8')) as NetworkFile,
    new Uint8Array(readFileSync(new URL('reader.bin', folder))),
    null,
  );
  for (const sentence of [
    'Talks failed .',
    'According to two officials , who asked not to be named , the ship “ left at night ” on Nov. 14 .',
  ])
    assert.deepEqual(parseSentence(words(sentence), plain), parseSentence(words(sentence), reader.network));
});

test('a word that was read before is read the same', () => {
  const sentence = words('The envoy left the harbour before the envoy spoke .');
  assert.deepEqual(parseSentence(sentence, reader.network), parseSentence(sentence, reader.network));
});

test('whatever the words, the parse is a tree', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 40 }), (any) => {
      assert.ok(isTree(parseSentence(any, reader.network)));
    }),
    { numRuns: 50 },
  );
});

test('a sentence without end is parsed in pieces and is one tree all the same', () => {
  const endless = Array.from({ length: 1000 }, (_, i) => ['the', 'ship', 'left', ','][i % 4] ?? '');
  const columns = readWords([['Talks', 'failed', '.'], endless], reader);
  const heads = columns.heads.subarray(3).map((head) => (head < 0 ? head : head - 3));
  assert.ok(isTree({ heads }));
});

test('a text of more words than anybody writes keeps no states', () => {
  const many = Array.from({ length: 10_001 }, () =>
    words('Talks failed again on Monday , officials said of it .'),
  );
  assert.equal(readWords(many, reader).states, null);
  assert.equal(readWords(many.slice(0, 2), reader).states?.bytes.length, 22 * 2 * reader.network.size);
});

test('a file of weights that ends too soon is told', () => {
  const file = JSON.parse(
    readFileSync(new URL('../../../weights/reader.json', import.meta.url), 'utf8'),
  ) as NetworkFile;
  assert.throws(() => loadNetwork(file, new Uint8Array(1000), null), /the weights end before/u);
});
