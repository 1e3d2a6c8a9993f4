import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTrees, scoreTrees } from './boosted-trees.ts';

const FEATURES = ['heat', 'wind'];
const TREES = {
  features: FEATURES,
  base: 0.5,
  trees: [
    { questions: [[0, 30]], answers: [-1, 2] },
    {
      questions: [
        [1, 5],
        [0, 10],
        [0, 20],
      ],
      answers: [1, 2, 4, 8],
    },
  ],
} as const;

test('each tree is walked to its answer, and the answers add up', () => {
  assert.equal(scoreTrees(TREES, [5, 0]), 0.5 - 1 + 1);
  assert.equal(scoreTrees(TREES, [15, 0]), 0.5 - 1 + 2);
  assert.equal(scoreTrees(TREES, [15, 9]), 0.5 - 1 + 4);
  assert.equal(scoreTrees(TREES, [35, 9]), 0.5 + 2 + 8);
  assert.equal(scoreTrees({ ...TREES, trees: [] }, [35, 9]), 0.5);
});

test('trees are read as they were written', () => {
  assert.deepEqual(parseTrees(JSON.stringify(TREES), FEATURES), TREES);
});

test('trees of other features, and such as are not whole, are refused', () => {
  assert.throws(() => parseTrees(JSON.stringify(TREES), ['wind', 'heat']), /not of wind,heat/);
  const broken = { ...TREES, trees: [{ questions: [[0, 30]], answers: [1] }] };
  assert.throws(() => parseTrees(JSON.stringify(broken), FEATURES), /not whole/);
  const unknown = { ...TREES, trees: [{ questions: [[7, 30]], answers: [1, 2] }] };
  assert.throws(() => parseTrees(JSON.stringify(unknown), FEATURES), /not whole/);
});
