import assert from 'node:assert/strict';
import test from 'node:test';
import { dot } from './dot.ts';

const vector = (entries: readonly (readonly [number, number])[]) => ({
  indices: Uint32Array.from(entries, ([index]) => index),
  values: Float32Array.from(entries, ([, value]) => value),
});

test('only indices that both have count', () => {
  assert.equal(
    dot(
      vector([
        [1, 2],
        [7, 3],
        [0xffffffff, 5],
      ]),
      vector([
        [0, 9],
        [7, 4],
        [0xffffffff, 2],
      ]),
    ),
    22,
  );
});

test('with an empty vector it is 0', () => {
  assert.equal(dot(vector([]), vector([[1, 1]])), 0);
});
