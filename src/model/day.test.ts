import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay } from './day.ts';

test('a day of the calendar is one', () => {
  for (const day of ['2023-11-14', '2024-02-29', '2000-02-29', '0001-01-01', '0004-02-29', '9999-12-31'])
    assert.ok(isDay(day), day);
});

test('31 February, 29 February of a common year, the year 0 and the month 13 are none', () => {
  for (const day of [
    '2021-02-31',
    '2023-02-29',
    '1900-02-29',
    '0000-01-01',
    '2023-13-01',
    '2023-00-10',
    '2023-04-00',
  ])
    assert.ok(!isDay(day), day);
});

test('nor is what is not written as ISO 8601 has it', () => {
  for (const word of [
    '',
    'Tuesday',
    '2023-1-4',
    '2023-11',
    '14 November 2023',
    '2023-11-14T00:00',
    '２０２３-11-14',
  ])
    assert.ok(!isDay(word), word);
});
