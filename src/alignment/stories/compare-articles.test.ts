import assert from 'node:assert/strict';
import test from 'node:test';
import type { SlotValue } from '../../model/index.ts';
import { sketchText } from '../sketch-text.fixture.ts';
import { compareArticles, type PairFeature } from './compare-articles.ts';
import { readyArticle, type ReadyArticle } from './ready-article.ts';

function told(text: string, slots: readonly Partial<SlotValue>[] = []): ReadyArticle {
  return readyArticle({
    ...sketchText(text, text),
    slots: slots.map((slot, at) => ({
      slot: 'date',
      value: '',
      run: [at, at],
      unit: 0,
      code: '',
      isVague: false,
      doubt: null,
      ...slot,
    })),
  });
}

function measure(feature: PairFeature, a: ReadyArticle, b: ReadyArticle): number {
  const measured = compareArticles(a, b)[feature];
  assert.equal(compareArticles(b, a)[feature], measured, 'whichever comes first');
  return measured;
}

const SINKING = 'Ferry Marisol sank off Ansel in a gale.';

test('a lead that the other article has too covers more than one that it has not', () => {
  const covered = measure('lead covered less', told(SINKING), told(`${SINKING} Tugs came.`));
  assert.ok(covered > measure('lead covered less', told(SINKING), told('Voters in Dorvik chose a mayor.')));
});

test('numbers are shared where they count the same', () => {
  const [dead, saved] = [
    { slot: 'number', value: '19', unit: 1 },
    { slot: 'number', value: '19', unit: 2 },
  ] as const;
  assert.equal(measure('numbers shared', told(SINKING, [dead]), told(SINKING, [saved])), 0);
  assert.ok(measure('numbers shared', told(SINKING, [dead, saved]), told(SINKING, [saved])) > 0);
  const bare = told(SINKING, [{ slot: 'number', value: '19' }]);
  assert.equal(measure('numbers shared', bare, bare), 0, 'of a bare number nobody knows what it counts');
});

test('days clash where two articles tell of none that is the same', () => {
  const [friday, monday] = [{ value: '2031-03-07' }, { value: '2031-03-10' }];
  assert.equal(measure('other days', told(SINKING, [friday]), told(SINKING, [monday])), 1);
  assert.equal(measure('other days', told(SINKING, [friday]), told(SINKING, [monday, friday])), 0);
  assert.equal(measure('other days', told(SINKING, [friday]), told(SINKING)), 0);
});
