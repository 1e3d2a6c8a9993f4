import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProgress } from './render-progress.ts';

test('before the first article there is neither rate nor time left', () => {
  assert.equal(renderProgress({ done: 0, total: 40, elapsed: 900 }), '0 of 40 articles');
});

test('articles done, rate and time left', () => {
  assert.equal(
    renderProgress({ done: 10, total: 40, elapsed: 2000 }),
    '10 of 40 articles · 5.0 a second · 6 s left',
  );
  assert.equal(
    renderProgress({ done: 100, total: 20_000, elapsed: 4000 }),
    '100 of 20000 articles · 25 a second · 14 min left',
  );
  assert.equal(
    renderProgress({ done: 1, total: 1000, elapsed: 10_000 }),
    '1 of 1000 articles · 0.1 a second · 2 h 47 min left',
  );
});

test('where the number of articles is not known, no time left is made up', () => {
  assert.equal(renderProgress({ done: 1, total: null, elapsed: 500 }), '1 article · 2.0 a second');
});
