import assert from 'node:assert/strict';
import test from 'node:test';
import { learnLogistic } from './learn-logistic.ts';

const lesson = (value: number, isPositive: boolean, weight = 1) => ({ values: [value], isPositive, weight });

test('the share of one class is the likelihood that the bias gives', () => {
  const { bias } = learnLogistic([lesson(0, true), lesson(0, false), lesson(0, false), lesson(0, false)], 1);
  assert.ok(Math.abs(1 / (1 + Math.exp(-bias)) - 1 / 4) < 1e-4);
});

test('what goes with a class has weight for it, the less the stronger the ridge', () => {
  const lessons = [lesson(1, true), lesson(1, true), lesson(0, false), lesson(0, true)];
  const [loose, tight] = [learnLogistic(lessons, 0.1), learnLogistic(lessons, 10)];
  assert.ok((loose.weights[0] ?? 0) > (tight.weights[0] ?? 0));
  assert.ok((tight.weights[0] ?? 0) > 0);
});

test('a lesson of double weight counts as two', () => {
  const double = learnLogistic([lesson(1, true, 2), lesson(0, false)], 1);
  const twice = learnLogistic([lesson(1, true), lesson(1, true), lesson(0, false)], 1);
  assert.ok(Math.abs((double.weights[0] ?? 0) - (twice.weights[0] ?? 0)) < 1e-6);
});
