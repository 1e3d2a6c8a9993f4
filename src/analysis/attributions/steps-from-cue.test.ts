import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeInCue } from './place-in-cue.ts';
import { STEPS, stepsFromCue } from './steps-from-cue.ts';
import { windowAround } from './window-around.ts';

const CUE = { first: 60, last: 61 };

test('steps are even before a cue and in it, odd behind, and wider the further away', () => {
  const steps = [58, 59, 60, 61, 62, 65, 500].map((word) => stepsFromCue(word, CUE));
  assert.deepEqual(steps, [4, 2, 0, 0, 3, 9, STEPS - 1]);
});

test('a word is outside a cue, its first, or another of it', () => {
  assert.deepEqual([59, 60, 61, 62].map((word) => placeInCue(word, CUE)), [0, 1, 2, 0]); // prettier-ignore
});

test('what is looked at around a cue ends with its passage', () => {
  assert.deepEqual(windowAround(CUE, 70), { first: 10, last: 69 });
  assert.deepEqual(windowAround({ first: 2, last: 2 }, 200), { first: 0, last: 92 });
});
