import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf } from '../../learn/hash.ts';
import { parseFrequencies } from '../frequencies.ts';
import { sortTerms } from './sort-terms.ts';
import { splitWords } from './split-words.ts';
import { weighTerms } from './weigh-terms.ts';

const FREQUENCIES = parseFrequencies('{"articles":1000,"words":{"900":"the said","50":"harbor tide"}}');

function weightsOf(text: string): ReadonlyMap<string, number> {
  const words = splitWords(text, [[0, text.length]], Infinity);
  const weightByHash = new Map(
    weighTerms(words, sortTerms(words, new Set()), FREQUENCIES).map(({ hash, weight }) => [hash, weight]),
  );
  return new Map(words.map(({ word }) => [word, weightByHash.get(hashOf(word)) ?? 0]));
}

test('a rare word weighs more than a common one, and a word of every article nothing', () => {
  const weights = weightsOf('the keel, the harbor');
  assert.ok((weights.get('keel') ?? 0) > (weights.get('harbor') ?? 0));
  assert.equal(weights.get('the'), 0);
});

test('a word of the opening weighs more than the same word later', () => {
  const weights = weightsOf(`keel ${'the '.repeat(80)} hull`);
  assert.ok((weights.get('keel') ?? 0) > (weights.get('hull') ?? 0));
});

test('names make up a fifth of the whole, however many they are', () => {
  const weights = weightsOf('Anna Bert Cleo Dora Emil met about the tide');
  const names = ['anna', 'bert', 'cleo', 'dora', 'emil'].map((name) => weights.get(name) ?? 0);
  assert.ok(Math.abs(Math.hypot(...names) ** 2 - 0.2) < 1e-9);
});

test('a text that is all names has them make up the whole', () => {
  assert.ok(Math.abs(Math.hypot(...weightsOf('Anna Bert').values()) - 1) < 1e-9);
});
