import assert from 'node:assert/strict';
import test from 'node:test';
import { sketchText } from '../sketch-text.fixture.ts';
import type { SlotValue } from '../../model/index.ts';
import { areWrittenApart, toMonthsOfWriting, type MonthsOfWriting } from './months-of-writing.ts';

function writtenIn(days: readonly string[], publishedAt?: string): MonthsOfWriting | undefined {
  const slots = days.map((value, at): SlotValue => ({
    slot: 'date',
    value,
    run: [at, at],
    unit: 0,
    code: '',
    isVague: false,
    doubt: null,
  }));
  return toMonthsOfWriting({ ...sketchText('a', 'The tide fell.', publishedAt), slots });
}

const YEAR = 2031 * 12;

test('an article was written when it was published', () => {
  assert.deepEqual(writtenIn(['2030-03-01/2030-03-31', 'XXXX-08'], '2031-01-14'), [YEAR, YEAR]);
});

test('"in March 2031 and August" was written soon after August 2031', () => {
  assert.deepEqual(writtenIn(['2031-03-01/2031-03-31', 'XXXX-08']), [YEAR + 7, YEAR + 10]);
});

test('"in November 2030 and in February" was written soon after February 2031', () => {
  assert.deepEqual(writtenIn(['2030-11-02', 'XXXX-02-11']), [YEAR + 1, YEAR + 4]);
});

test('years, weekdays and months of unknown years tell nothing, nor does a day long past', () => {
  for (const days of [[], ['1950-01-01/1950-12-31', 'XXXX-09'], ['XXXX-WXX-2'], ['2030-11-02']])
    assert.equal(writtenIn(days), undefined);
});

test('only what cannot be of one month is apart', () => {
  assert.equal(areWrittenApart([YEAR, YEAR], [YEAR + 7, YEAR + 10]), true);
  assert.equal(areWrittenApart([YEAR + 9, YEAR + 9], [YEAR + 7, YEAR + 10]), false);
  assert.equal(areWrittenApart(undefined, [YEAR, YEAR]), false);
});
