import assert from 'node:assert/strict';
import test from 'node:test';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { sketchText } from '../sketch-text.fixture.ts';
import type { SharedRun } from './shared-run.ts';
import { stateGrounds } from './state-grounds.ts';

const text = 'Lind met Roe in Varnholt on the fifth floor and signed nothing at all that day. '
  .repeat(20)
  .slice(0, 500);
const article = sketchText('a', text);
const { vectors } = PLAIN_KNOWLEDGE;
const verbatim: SharedRun = { kind: 'verbatim', from: [0, 20], to: [5, 25] };
const reworded = (at: number): SharedRun => ({ kind: 'reworded', from: [at, at + 9], to: [at, at + 9] });

test('equal words are stated as a share of the shorter article', () => {
  const hundred = { ...article, words: article.words.slice(0, 84) };
  assert.deepEqual(stateGrounds(hundred, article, [verbatim, verbatim], vectors), [
    '50 % of the shorter article stands in the other word for word, in 2 passages',
  ]);
});

test('reworded sentences are counted, and how many of them stand in the same order', () => {
  const first = (runs: readonly SharedRun[]): string | undefined =>
    stateGrounds(article, article, runs, vectors)[0];
  assert.equal(first([reworded(30)]), '1 sentence reworded');
  assert.equal(
    first([reworded(0), reworded(20), reworded(40)]),
    '3 sentences reworded, all in the same order',
  );
});

test('so are the names and numbers that they have in the same order', () => {
  const grounds = stateGrounds(article, article, [reworded(0), reworded(20)], vectors);
  assert.match(grounds[1] ?? '', /^\d+ names, numbers and dates stand in them in the same order$/);
});
