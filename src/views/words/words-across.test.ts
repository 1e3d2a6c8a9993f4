import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId, type CountedRoot } from '../../model/index.ts';
import { changeInWords } from './change-in-words.ts';
import { decisionInWords } from './decision-in-words.ts';
import { rootsInWords } from './roots-in-words.ts';
import { slipInWords } from './slip-in-words.ts';

const roots = (...names: readonly string[]): readonly CountedRoot[] =>
  names.map((name) => ({ kind: 'outlet', name, tellings: [] }));

test('independent roots are counted and named', () => {
  assert.equal(
    rootsInWords({ roots: 2, rootsNamed: roots('Bay Post', 'Quay Wire'), independence: 'established' }),
    'rests on 2 independent roots: Bay Post, Quay Wire',
  );
});

test('roots whose independence nobody has shown are not called independent', () => {
  assert.equal(
    rootsInWords({ roots: 2, rootsNamed: roots('Bay Post', 'Quay Wire'), independence: 'not established' }),
    'rests on 2 roots: Bay Post, Quay Wire; independence not established',
  );
});

test('unknown lineage is no root', () => {
  assert.equal(
    rootsInWords({ roots: 0, rootsNamed: [], independence: 'not established' }),
    'no root of it is known; independence not established',
  );
});

test('of many roots the first are named', () => {
  const many = roots('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
  assert.match(
    rootsInWords({ roots: 8, rootsNamed: many, independence: 'established' }),
    /^rests on 8 independent roots: A, B, C, D, E, F, 2 more$/,
  );
});

test('a change of unknown order claims none', () => {
  const change = { from: 'denied', to: 'claimed' } as const;
  assert.equal(
    changeInWords({ ...change, order: 'known' }, 'Bay Post', 'Quay Wire'),
    'from denied (Bay Post) to claimed (Quay Wire)',
  );
  assert.equal(
    changeInWords({ ...change, order: 'unknown' }, 'Bay Post', 'Quay Wire'),
    'denied (Bay Post) and claimed (Quay Wire): which came first is not known',
  );
});

test('a slip says by what it is known and who inherited it', () => {
  const slip = {
    slip: toId<'article'>('a1'),
    slipBy: 'register',
    inherited: [toId<'article'>('a2')],
  } as const;
  assert.equal(
    slipInWords(slip, (id) => id.toUpperCase()),
    'slip in A1 by the register; inherited by A2',
  );
  assert.equal(
    slipInWords({ ...slip, slipBy: 'roots', inherited: [] }, (id) => id),
    'slip in a1 by most roots',
  );
  assert.equal(
    slipInWords({ slip: null, slipBy: null, inherited: [] }, (id) => id),
    null,
  );
});

test('a decision says what was done to what, and when', () => {
  const at = '2024-01-14T22:51:00Z';
  assert.equal(
    decisionInWords({ act: 'merge', subjects: ['y1', 'y2'], at }),
    'merged y1 with y2 on 14 January 2024',
  );
  assert.equal(
    decisionInWords({ act: 'reject', subjects: ['a1#s1', 'c1'], at }),
    'rejected a1#s1 in c1 on 14 January 2024',
  );
});
