import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationInWords } from '../pages/words/publication-in-words.ts';
import { dateInWords, periodInWords } from './date-in-words.ts';

test('a date is as precise as it was given, and keeps its zone', () => {
  assert.equal(dateInWords('2024-01-14T22:51:00-05:00'), '14 January 2024, 22:51 −05:00');
  assert.equal(dateInWords('2024-01-14T22:51:00.000Z'), '14 January 2024, 22:51 UTC');
  assert.equal(dateInWords('2024-01-14T22:51'), '14 January 2024, 22:51');
  assert.equal(dateInWords('2024-01-14'), '14 January 2024');
  assert.equal(dateInWords('2024-01'), 'January 2024');
});

test('what is not a date is shown as it stands', () => {
  assert.equal(dateInWords('last Tuesday'), 'last Tuesday');
  assert.equal(dateInWords('2024-13-01'), '2024-13-01');
});

test('an unknown date says so', async () => {
  assert.match(
    String(await publicationInWords({ publishedAt: null, publishedBy: 'unknown' })),
    /date unknown/,
  );
  assert.equal(periodInWords(null, null), 'date unknown');
});

test('a known date says how it is known', async () => {
  const words = String(await publicationInWords({ publishedAt: '2024-01-14', publishedBy: 'line' }));
  assert.match(words, /14 January 2024.*by a line of its text/);
});

test('a period within one day is that day', () => {
  assert.equal(periodInWords('2024-01-14T01:00Z', '2024-01-14T23:00Z'), '14 January 2024');
  assert.equal(periodInWords('2024-01-14', '2024-01-15'), '14 January 2024 to 15 January 2024');
});
