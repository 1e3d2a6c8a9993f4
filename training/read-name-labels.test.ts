import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNameLabels } from './read-name-labels.ts';
import { recutLabels } from './recut-labels.ts';

test("the collections' types are folded into CoNLL's four", () => {
  const [first, second] = parseNameLabels(
    'Lind\tB-politician\nleft\tO\nLake\tB-location\nUlla\tI-location\n\n2019 B-election\n',
    'own',
  );
  assert.deepEqual(first, {
    words: ['Lind', 'left', 'Lake', 'Ulla'],
    labels: ['B-PER', 'O', 'B-LOC', 'I-LOC'],
    setName: 'own',
  });
  assert.deepEqual(second?.labels, ['B-MISC']);
});

test('a tag that continues nothing begins a name', () => {
  const [sentence] = parseNameLabels('Lind I-person\nUlla I-location', 'own');
  assert.deepEqual(sentence?.labels, ['B-PER', 'B-LOC']);
});

test('a tag that is none is told with set and line', () => {
  assert.throws(() => parseNameLabels('Lind B-person\nleft B-nothing', 'own'), /own, line 2: .*B-nothing/u);
  assert.throws(() => parseNameLabels('Lind', 'own'), /own, line 1/u);
});

test('a word that is cut in pieces is one name still', () => {
  const sentence = { words: ['Al-Arabi', 'left'], labels: ['B-PER', 'O'] as const, setName: 'own' };
  assert.deepEqual(
    recutLabels(sentence, (word) => word.split(/(-)/u)),
    {
      words: ['Al', '-', 'Arabi', 'left'],
      labels: ['B-PER', 'I-PER', 'I-PER', 'O'],
      setName: 'own',
    },
  );
});
