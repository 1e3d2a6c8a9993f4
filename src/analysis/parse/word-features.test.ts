import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexVocabulary, toFeatureIds } from './vocabulary.ts';
import { shapeOf, WORD_FEATURES, wordFeatures } from './word-features.ts';

test('a word in another case differs in its shape alone', () => {
  const shape = WORD_FEATURES.indexOf('shape');
  const [small, capital] = [wordFeatures('talks'), wordFeatures('TALKS')];
  assert.deepEqual(small.toSpliced(shape, 1), capital.toSpliced(shape, 1));
  assert.deepEqual([small[shape], capital[shape]], ['xx', 'XX']);
});

test('figures are told by how many digits they have, addresses and mail by being such', () => {
  assert.equal(wordFeatures('1,250')[0], '0,000');
  assert.equal(wordFeatures('123456')[0], '0000');
  assert.equal(wordFeatures('https://harbour.example/a')[0], '!address');
  assert.equal(wordFeatures('desk@harbour.example')[0], '!mail');
});

test('curly marks are straight ones to the network', () => {
  assert.deepEqual(wordFeatures('n’t')[0], wordFeatures("n't")[0]);
});

test('the shape tells capitals, figures and signs, and is short', () => {
  assert.equal(shapeOf('Jong-un'), 'Xxx-xx');
  assert.equal(shapeOf('KN-23'), 'XX-dd');
  assert.ok(shapeOf('aA'.repeat(1_000)).length <= 12);
});

test('any word has a value for every feature, soon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      assert.equal(wordFeatures(word).length, WORD_FEATURES.length);
    }),
  );
  assert.ok(wordFeatures('x'.repeat(1_000_000)).every((value) => value.length <= 64));
});

test('known values are numbered from two on; one is for any other', () => {
  const vocabulary = indexVocabulary(WORD_FEATURES.map((name) => (name === 'word' ? ['talks'] : [])));
  assert.deepEqual(toFeatureIds('Talks', vocabulary), [2, 1, 1, 1, 1, 1, 1]);
  assert.deepEqual(toFeatureIds('walks', vocabulary), [1, 1, 1, 1, 1, 1, 1]);
});
