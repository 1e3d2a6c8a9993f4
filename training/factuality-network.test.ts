import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFactualityModel } from '../src/findings/factuality/factuality-model.ts';
import { likelihoodsOf, medianLevel } from '../src/findings/factuality/score-factuality.ts';
import { learnFactuality } from './factuality-network.ts';
import { absoluteError, correlation } from './factuality-scores.ts';
import { seededRandom } from './shuffle.ts';

test('it learns that two features turn each other round', () => {
  const lessons = Array.from({ length: 2_000 }, (_, i) => {
    const [isA, isB] = [i % 2 === 0, i % 4 < 2];
    return { features: [1, isA ? 2 : 3, isB ? 4 : 5], label: isA === isB ? 3 : -3 };
  });
  const model = toFactualityModel(new Map(), learnFactuality(lessons, seededRandom(5)));
  const tell = (features: readonly number[]): number =>
    medianLevel(model.weights.levels, likelihoodsOf(model, features));
  assert.ok(tell([1, 2, 4]) > 1 && tell([1, 3, 5]) > 1);
  assert.ok(tell([1, 2, 5]) < -1 && tell([1, 3, 4]) < -1);
});

test('a mean absolute error and a correlation', () => {
  assert.equal(absoluteError([1, 2], [2, 4]), 1.5);
  assert.ok(Math.abs(correlation([1, 2, 3], [2, 4, 6]) - 1) < 1e-9);
});
