import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSurelyBefore } from './publication-order.ts';

test('instants decide where both are known, in whatever zone', () => {
  assert.ok(isSurelyBefore('2024-01-14T22:00:00Z', '2024-01-14T22:00:01Z'));
  assert.ok(!isSurelyBefore('2024-01-14T22:00:00-05:00', '2024-01-14T22:00:01Z'));
});

test('a day comes before no hour of its own', () => {
  assert.ok(!isSurelyBefore('2024-01-14', '2024-01-14T22:00:00Z'));
  assert.ok(!isSurelyBefore('2024-01-14T22:00:00Z', '2024-01-14'));
  assert.ok(isSurelyBefore('2024-01-14', '2024-01-15T00:00:00Z'));
  assert.ok(!isSurelyBefore('2024-01', '2024-01-15'));
});

test('nothing is before or after an unknown time', () => {
  for (const [a, b] of [
    [null, '2024-01-14'],
    ['2024-01-14', null],
    ['Tuesday', '2024-01-14'],
    [null, null],
  ] as const)
    assert.ok(!isSurelyBefore(a, b));
});
