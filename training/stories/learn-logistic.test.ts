import assert from 'node:assert/strict';
import test from 'node:test';
import { learnLogistic, type Lesson } from './learn-logistic.ts';

function lesson(feature: number, label: boolean, weight = 1): Lesson {
  return { features: [1, feature], label, weight };
}

test('what speaks for it gets a weight above 0, and the bias the odds without it', () => {
  const lessons = [lesson(1, true, 9), lesson(1, false, 1), lesson(0, true, 1), lesson(0, false, 3)];
  const [bias = 0, weight = 0] = learnLogistic(lessons, 0);
  assert.ok(Math.abs(bias - Math.log(1 / 3)) < 1e-3);
  assert.ok(Math.abs(bias + weight - Math.log(9)) < 1e-3);
});

test('the ridge keeps a weight finite where the examples are parted without error', () => {
  const [, weight = 0] = learnLogistic([lesson(1, true), lesson(0, false)], 0.1);
  assert.ok(weight > 0 && weight < 10);
});

test('a feature that is never there weighs nothing', () => {
  assert.equal(learnLogistic([lesson(0, true), lesson(0, false)], 1)[1], 0);
});
