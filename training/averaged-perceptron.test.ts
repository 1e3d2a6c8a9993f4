import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestClass, toScorer } from '../src/learn/linear-model.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';

test('what a feature tells is learnt, and a feature that tells nothing is left out', () => {
  const perceptron = new AveragedPerceptron(2);
  for (let i = 0; i < 50; i++) {
    perceptron.learn([1, 100], 0);
    perceptron.learn([2, 100], 1);
  }
  const model = perceptron.toModel(['first', 'second'], 0.5);
  const scorer = toScorer(model);
  assert.deepEqual([bestClass(scorer, [1]), bestClass(scorer, [2])], [0, 1]);
  assert.deepEqual([...model.features], [1, 2]);
});
