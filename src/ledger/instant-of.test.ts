import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf } from './instant-of.ts';

test('a time with its zone is that instant', () => {
  assert.equal(instantOf('2024-01-14T22:51:00-05:00'), Date.UTC(2024, 0, 15, 3, 51));
  assert.equal(instantOf('2024-01-14T22:51Z'), Date.UTC(2024, 0, 14, 22, 51));
});

test('a time without zone counts as UTC, whatever the clock of the machine', () => {
  assert.equal(instantOf('2024-01-14T22:51:00'), Date.UTC(2024, 0, 14, 22, 51));
});

test('a day, a month and a year count from their first instant', () => {
  assert.equal(instantOf('2024-01-14'), Date.UTC(2024, 0, 14));
  assert.equal(instantOf('2024-03'), Date.UTC(2024, 2));
  assert.equal(instantOf('2024'), Date.UTC(2024, 0));
});

test('what is no time has no instant', () => {
  for (const words of [
    null,
    '',
    'yesterday',
    '2024-13-45',
    '14 January 2024',
    '2024-01-14 22:51',
    `2${'0'.repeat(1e6)}`,
  ])
    assert.equal(instantOf(words), null);
});
