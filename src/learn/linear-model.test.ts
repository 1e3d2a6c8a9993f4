import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestClass, toScorer } from './linear-model.ts';

const toy = toScorer({
  classes: ['noun', 'verb'],
  features: Uint32Array.of(7, 9),
  weights: Int16Array.of(2, 0, 0, 3),
});

test('the class with most weight wins, of equals the first, and unknown features weigh nothing', () => {
  assert.equal(bestClass(toy, [7]), 0);
  assert.equal(bestClass(toy, [7, 9]), 1);
  assert.equal(bestClass(toy, [1, 2, 3]), 0);
  assert.equal(bestClass(toy, []), 0);
});

test('weights that are not a row a feature are refused', () => {
  assert.throws(
    () => toScorer({ classes: ['a', 'b'], features: Uint32Array.of(7), weights: Int16Array.of(1) }),
    RangeError,
  );
});
