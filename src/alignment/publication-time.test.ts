import assert from 'node:assert/strict';
import test from 'node:test';
import { daysApart, isBefore } from './publication-time.ts';

test('an instant of another zone is compared as an instant', () => {
  assert.ok(isBefore('2031-03-06T09:00:00+09:00', '2031-03-06T01:00:00Z'));
  assert.ok(!isBefore('2031-03-06T01:00:00Z', '2031-03-06T09:00:00+09:00'));
});

test('a day is before the next day, and neither before nor after an hour of its own', () => {
  assert.ok(isBefore('2031-03-06', '2031-03-07'));
  assert.ok(!isBefore('2031-03-06', '2031-03-06T12:00:00Z'));
  assert.ok(!isBefore('2031-03-06T12:00:00Z', '2031-03-06'));
});

test('a time without a zone is read as UTC wherever the machine stands', () => {
  assert.equal(daysApart('2031-03-06T12:00:00', '2031-03-06T12:00:00Z'), 0);
});

test('what is unknown or no date is neither before nor near anything', () => {
  for (const unknown of [null, '', 'Tuesday', '2031-02-31T25:00']) {
    assert.equal(daysApart(unknown, '2031-03-06'), null);
    assert.ok(!isBefore(unknown, '2031-03-06') && !isBefore('2031-03-06', unknown));
  }
});
