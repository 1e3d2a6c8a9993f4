import assert from 'node:assert/strict';
import test from 'node:test';
import { parseConflictModel, weighDifference } from './conflict-model.ts';

test('a sign speaks for a conflict as its weight says', () => {
  const model = parseConflictModel('{"bias":-1,"weights":{"copied":3}}');
  const confidenceOf = (copied: number): number =>
    weighDifference(model, { signs: { copied }, isExplained: false });
  assert.ok(confidenceOf(0) < 0.5 && confidenceOf(1) > 0.5);
});

test('where the register says which value was meant, a difference is surer', () => {
  const model = parseConflictModel('{"bias":-1,"weights":{}}');
  const confidenceOf = (isExplained: boolean): number => weighDifference(model, { signs: {}, isExplained });
  assert.ok(confidenceOf(true) > confidenceOf(false));
});

test('weights that are none are named', () => {
  assert.throws(() => parseConflictModel('{"weights":{}}'), /no bias/u);
  assert.throws(() => parseConflictModel('{"bias":0,"weights":{"copied":"much"}}'), /the weight of copied/u);
});
