import assert from 'node:assert/strict';
import test from 'node:test';
import type { SharedRun } from './shared-run.ts';
import { stateGrounds } from './state-grounds.ts';

const verbatim: SharedRun = { kind: 'verbatim', from: [0, 20], to: [5, 25] };
const reworded: SharedRun = { kind: 'reworded', from: [30, 40], to: [30, 42] };

test('equal words are stated as a share of the shorter article', () => {
  assert.deepEqual(stateGrounds([verbatim, verbatim], 100), [
    '42 % of the shorter article stands in the other word for word, in 2 passages',
  ]);
});

test('reworded sentences are counted', () => {
  assert.deepEqual(stateGrounds([reworded], 100), ['1 sentence reworded']);
  assert.deepEqual(stateGrounds([reworded, reworded, verbatim], 100).at(-1), '2 sentences reworded');
});
