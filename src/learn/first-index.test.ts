import assert from 'node:assert/strict';
import test from 'node:test';
import { firstIndex } from './first-index.ts';

test('the first that passes is found, wherever it is', () => {
  for (let first = 0; first <= 9; first++)
    assert.equal(
      firstIndex(9, (index) => index >= first),
      first,
    );
});

test('of nothing, nothing passes', () => {
  assert.equal(
    firstIndex(0, () => true),
    0,
  );
});
