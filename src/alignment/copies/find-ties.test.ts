import assert from 'node:assert/strict';
import test from 'node:test';
import type { Credit, Sketch, SlotValue } from '../../model/index.ts';
import { PLAIN_OUTLETS } from '../plain-analysis.fixture.ts';
import { sketchText } from '../sketch-text.fixture.ts';
import { findTies } from './find-ties.ts';

const plain = sketchText('a', 'Lind left.');
const credit = (name: string, isWhole: boolean): Credit => ({
  root: { kind: 'agency', name, spans: [[0, 4]] },
  isWhole,
});
const slip: SlotValue = {
  slot: 'body',
  value: 'Harbour Security Council',
  run: [0, 1],
  unit: 0,
  isVague: false,
  code: '',
  doubt: 'has 15 members, not 17',
};
const ties = (a: Partial<Sketch>, b: Partial<Sketch>): ReturnType<typeof findTies> =>
  findTies({ ...plain, ...a }, { ...plain, ...b }, PLAIN_OUTLETS);

test('an article that credits the publisher of another has it from there', () => {
  const found = ties({ credits: [credit('Delta Wire', false)] }, { publisher: 'DW Agency' });
  assert.deepEqual(found, {
    credited: 'second',
    grounds: ['one credits Delta Wire, which published the other'],
  });
});

test('two articles that credit each other tell nothing of who came first', () => {
  const found = ties(
    { publisher: 'Tidings', credits: [credit('Delta Wire', false)] },
    { publisher: 'Delta Wire', credits: [credit('Tidings', false)] },
  );
  assert.equal(found.credited, null);
  assert.equal(found.grounds.length, 2);
});

test('two articles credited to one agency as a whole are tied, by whatever it contributed to they are not', () => {
  const whole = { credits: [credit('Delta Wire', true)] };
  assert.deepEqual(ties(whole, whole).grounds, ['both are credited to Delta Wire']);
  assert.deepEqual(ties(whole, { credits: [credit('Delta Wire', false)] }).grounds, []);
});

test('the same slip against the register ties them, the same truth does not', () => {
  assert.deepEqual(ties({ slots: [slip] }, { slots: [slip] }).grounds, [
    'both have Harbour Security Council where the register speaks against it',
  ]);
  const truth = { ...slip, doubt: null };
  assert.deepEqual(ties({ slots: [truth] }, { slots: [truth] }).grounds, []);
});
