import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashedScore, logistic } from '../../src/learn/hashed-model.ts';
import { HashedLearner } from './hashed-learner.ts';

test('what stands for a class is learned', () => {
  const learner = new HashedLearner(1, 4);
  for (let round = 0; round < 20; round++) {
    for (const [feature, wanted] of [
      [3, 1],
      [5, 0],
    ] as const)
      learner.learn([feature], [logistic(learner.scores([feature])[0] ?? 0) - wanted], 1, 0);
    learner.endRound();
  }
  const model = learner.toModel();
  assert.ok(hashedScore(model, [3]) > 0.5);
  assert.ok(hashedScore(model, [5]) < -0.5);
  assert.equal(hashedScore(model, [4]), 0);
});

test('the largest weight takes the whole of eight bits', () => {
  const learner = new HashedLearner(1, 1);
  learner.learn([0], [-1], 1, 0);
  learner.endRound();
  learner.endRound();
  assert.deepEqual([...learner.toModel().weights], [127, 0]);
});

test('what has learned nothing tells nothing', () => {
  assert.deepEqual([...new HashedLearner(2, 1).toModel().weights], [0, 0, 0, 0]);
});
