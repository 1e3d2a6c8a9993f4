import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easterOf } from './easter-of.ts';
import { toDayNumber, toIsoDay, weekdayOf } from './day-number.ts';
import { moveDay } from './move-day.ts';
import { periodAround, weekPeriod } from './period.ts';

const dayOf = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return toDayNumber({ year, month, day }) ?? NaN;
};

test('days that do not exist have no number', () => {
  for (const [year, month, day] of [
    [2023, 2, 29],
    [2023, 13, 1],
    [2023, 0, 1],
    [0, 1, 1],
    [10_000, 1, 1],
    [2023, 6, 31],
  ] as const)
    // prettier-ignore
    assert.equal(toDayNumber({ year, month, day }), null);
});

test('the year 33 is not 1933', () => {
  assert.equal(toIsoDay(dayOf('0033-04-03')), '0033-04-03');
});

test('weekdays before and after 1970', () => {
  assert.equal(weekdayOf(dayOf('1969-07-20')), 7);
  assert.equal(weekdayOf(dayOf('2023-11-15')), 3);
});

test('a year begins with the ISO week of its first Thursday', () => {
  assert.equal(weekPeriod(dayOf('2021-01-03')).value, '2020-W53');
  assert.equal(weekPeriod(dayOf('2018-12-31')).value, '2019-W01');
});

test('a month on from its last day is the last of the next', () => {
  assert.equal(toIsoDay(moveDay(dayOf('2023-01-31'), { amount: 1, unit: 'month' }) ?? NaN), '2023-02-28');
  assert.equal(toIsoDay(moveDay(dayOf('2024-02-29'), { amount: -1, unit: 'year' }) ?? NaN), '2023-02-28');
  assert.equal(toIsoDay(moveDay(dayOf('2023-11-17'), { amount: 2, unit: 'workday' }) ?? NaN), '2023-11-21');
});

test('nothing lies beyond the year 9999', () => {
  assert.equal(moveDay(dayOf('9999-01-01'), { amount: 1, unit: 'century' }), null);
});

test('the quarter of a day', () => {
  assert.equal(periodAround(dayOf('2023-11-15'), 'quarter')?.value, '2023-Q4');
});

test('Easter is when the churches kept it', () => {
  for (const [year, day] of [
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ] as const)
    // prettier-ignore
    assert.equal(toIsoDay(easterOf(year) ?? NaN), day);
});
