import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashedScore, hashedScores, logistic, softmax, toHashedModel } from './hashed-model.ts';

test('a score is the sum of the weights in the rows of the features', () => {
  const model = toHashedModel(2, 1, Int8Array.of(1, 2, 10, 20), 0.5);
  assert.deepEqual([...hashedScores(model, [0, 1])], [5.5, 11]);
  assert.deepEqual([...hashedScores(model, [])], [0, 0]);
});

test('a feature told twice counts twice', () => {
  assert.equal(hashedScore(toHashedModel(1, 1, Int8Array.of(3, 4), 1), [1, 1]), 8);
});

test('a hash of 32 bits is cut to the bits of the model', () => {
  const model = toHashedModel(1, 1, Int8Array.of(3, 4), 1);
  assert.equal(hashedScore(model, [0xffffffff]), 4);
  assert.equal(hashedScore(model, Uint32Array.of(0xfffffffe)), 3);
});

test('a model of one class has one score', () => {
  const model = toHashedModel(1, 2, Int8Array.of(1, -2, 3, -4), 0.25);
  assert.equal(hashedScores(model, [0, 1, 7])[0], hashedScore(model, [0, 1, 7]));
});

test('weights that are not a row for every hash are refused', () => {
  assert.throws(
    () => toHashedModel(2, 1, Int8Array.of(1, 2, 3), 1),
    /^RangeError: 3 weights for 2 rows of 2$/u,
  );
});

test('likelihoods sum to one and keep the order of the scores, however large', () => {
  const shares = softmax([1000, 1001, 0]);
  assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
  assert.ok((shares[1] ?? 0) > (shares[0] ?? 0) && shares[2] === 0);
});

test('a score of nothing is even odds', () => {
  assert.equal(logistic(0), 0.5);
  assert.ok(logistic(4) > 0.98);
});
