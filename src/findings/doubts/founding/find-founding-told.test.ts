import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsToldIn } from '../doubts-in.fixture.ts';

const NATO = 'said to be founded in 1961; the register has 1949 (North Atlantic Treaty Organization)';

test('verbs and nouns of founding tell the year', () => {
  for (const sentence of [
    'NATO, founded in 1961, met on Monday.',
    'Founded in 1961, NATO has its seat in Brussels.',
    'NATO was created in Washington on April 4, 1961.',
    'NATO, which was set up in April 1961, met on Monday.',
    'NATO (established 1961) met on Monday.',
    'Much has changed since the creation of NATO in 1961.',
  ])
    assert.deepEqual(doubtsToldIn(sentence), [NATO], sentence);
});

test('a year that is right, or one beside it, is no doubt', () => {
  assert.deepEqual(doubtsToldIn('NATO, founded in 1949, met on Monday.'), []);
  assert.deepEqual(doubtsToldIn('The U.N. Security Council, created in 1946, met on Monday.'), []);
});

test('treaty and first meeting may be years apart, unless a look-alike was founded then', () => {
  assert.deepEqual(doubtsToldIn('The International Criminal Court was established in 1998.'), []);
  assert.equal(doubtsToldIn('The U.N. Security Council was established in 1950.').length, 1);
});

test('a body has the years of the one that it took over from', () => {
  assert.deepEqual(doubtsToldIn('The African Union, founded in 1963, met on Monday.'), []);
});

test('what a body founded, or what is dated by an event, has no year of it', () => {
  assert.deepEqual(doubtsToldIn('The U.N. Security Council committee, created in 2006, met on Monday.'), []);
  assert.deepEqual(doubtsToldIn('NATO created a fund in 2006.'), []);
  assert.deepEqual(doubtsToldIn('A court was created by NATO in 2006.'), []);
  assert.deepEqual(doubtsToldIn('NATO was founded after the war that ended in 1945.'), []);
});

test('agencies and armed groups were founded more than once', () => {
  assert.deepEqual(doubtsToldIn('The FBI was founded in 1935.'), []);
});
