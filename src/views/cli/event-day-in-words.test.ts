import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventDayInWords, shortenInterval } from './event-day-in-words.ts';

test('a stretch that is a month or a year is written as that, leap years too', () => {
  assert.equal(shortenInterval('2023-09-01/2023-09-30'), '2023-09');
  assert.equal(shortenInterval('2024-02-01/2024-02-29'), '2024-02');
  assert.equal(shortenInterval('2023-01-01/2023-12-31'), '2023');
});

test('any other stretch, a day and what is no date stay as they are', () => {
  for (const on of ['2023-02-01/2023-02-29', '2023-09-02/2023-09-30', '2023-09-01', 'soon'])
    assert.equal(shortenInterval(on), on);
});

test('an event is dated in words, or said to be undated', () => {
  assert.equal(eventDayInWords('2023-11-14'), '14 November 2023');
  assert.equal(eventDayInWords('2023-09-01/2023-09-30'), 'September 2023');
  assert.equal(eventDayInWords('2023-08-21/2023-08-31'), '21 August 2023 to 31 August 2023');
  assert.equal(eventDayInWords(null), 'undated');
});
