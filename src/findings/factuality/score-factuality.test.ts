import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFactualityModel, type FactualityWeights } from './factuality-model.ts';
import { likelihoodsOf, medianLevel } from './score-factuality.ts';

/** Feature 7 speaks for the upper of two levels. */
const TOY: FactualityWeights = {
  levels: [-3, 3],
  hidden: 1,
  features: Uint32Array.of(7),
  rows: Int8Array.of(4),
  scale: 0.5,
  biases: Float32Array.of(0),
  output: Float32Array.of(-1, 1),
  outputBiases: Float32Array.of(0, 0),
};

test('a known feature moves the likelihood, an unknown one does not', () => {
  const model = toFactualityModel(new Map(), TOY);
  assert.deepEqual([...likelihoodsOf(model, [8])], [0.5, 0.5]);
  const [low = 0, high = 0] = likelihoodsOf(model, [7]);
  assert.ok(Math.abs(high / low - Math.exp(4)) < 1e-6);
});

test('the median of levels lies where half of the likelihood is passed', () => {
  assert.equal(medianLevel([-3, 0, 3], [0.1, 0.2, 0.7]), 3);
  assert.equal(medianLevel([-3, 0, 3], [0, 1, 0]), 0);
  assert.ok(medianLevel([-3, 0, 3], [0.4, 0.6, 0]) < 0);
});

test('weights that do not fit each other are refused', () => {
  assert.throws(() => toFactualityModel(new Map(), { ...TOY, hidden: 2 }), /factuality\.json/u);
});
