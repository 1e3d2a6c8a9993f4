import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTreebank, toTreebank, TreebankError } from './read-treebank.ts';

const ROW = '1\tLind\tLind\tPROPN\tNNP\t_\t0\troot\t_\t_\n';

test('a treebank is read with a byte order mark and with the line ends of Windows', () => {
  const [sentence] = toTreebank('test', `\uFEFF# text = Lind\r\n${ROW.replace('\n', '\r\n')}\r\n`);
  assert.equal(sentence?.words[0]?.[1], 'Lind');
});

test('what cannot be measured against is told in a sentence', () => {
  const troubles: readonly (readonly [string, RegExp])[] = [
    ['', /^test has no sentences$/u],
    ['# text = Lind\n\n', /has no sentences/u],
    ['{"text": "Lind"}\n', /not CoNLL-U: line 1 has 1 columns/u],
    [ROW.replace('1\t', '2\t'), /not CoNLL-U: word 1 of sentence 1 has the number 2/u],
    [`${ROW}${ROW}`, /word 2 of sentence 1 has the number 1/u],
  ];
  for (const [conllu, told] of troubles)
    assert.throws(
      () => toTreebank('test', conllu),
      (error) => error instanceof TreebankError && told.test(error.message),
    );
});

test('a file that is not there, and a folder, are told as such', () => {
  assert.throws(
    () => readTreebank('/no/such.conllu'),
    /such\.conllu cannot be read: there is no such file or folder/u,
  );
  assert.throws(() => readTreebank('/'), /it is a folder/u);
});
