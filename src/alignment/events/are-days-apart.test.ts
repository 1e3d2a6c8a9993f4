import assert from 'node:assert/strict';
import test from 'node:test';
import { areDaysApart } from './are-days-apart.ts';

test('days lie apart with more than a night between them, whichever comes first', () => {
  const [monday, tuesday, friday] = ['2031-03-03', '2031-03-04', '2031-03-07'].map(
    (day) => [day, day] as const,
  );
  assert.ok(monday && tuesday && friday);
  assert.equal(areDaysApart(monday, tuesday), false);
  assert.equal(areDaysApart(monday, friday), true);
  assert.equal(areDaysApart(friday, monday), true);
});

test('a day within a stretch of days is not apart from it, and what is not dated is apart from nothing', () => {
  assert.equal(areDaysApart(['2031-03-01', '2031-03-31'], ['2031-03-07', '2031-03-07']), false);
  assert.equal(areDaysApart(['2031-03-01', '2031-03-31'], null), false);
  assert.equal(areDaysApart(null, null), false);
});
