import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId } from '../../../model/index.ts';
import type { CopyEdge } from '../roots/count-roots.ts';
import type { ConflictRows } from './conflict-rows.ts';
import { judgeConflict } from './judge-conflict.ts';

type Held = readonly [value: string, publishedAt: string | null, doubt?: string];

/** What articles 0, 1, 2 … have for one slot, judged. */
function judged(held: readonly Held[], copies: readonly CopyEdge[] = []) {
  const rows: ConflictRows = {
    id: toId('k'),
    slot: 'body',
    confidence: 0.9,
    madeBy: 'conflicts@1',
    decision: null,
    passages: [],
    values: held.map(([value, publishedAt, doubt], article) => ({
      conflict: toId('k'),
      article,
      id: toId(`${article}`),
      publishedAt,
      publisher: null,
      value,
      spans: [[0, 1]],
      doubt: doubt ?? null,
    })),
  };
  const edges = new Map(held.map((_, article) => [article, copies.filter((edge) => edge.includes(article))]));
  const { slip, slipBy, inherited, register } = judgeConflict(rows, edges);
  return { slip, slipBy, inherited, register };
}

const DOUBT = 'the council has 15 members';

test('the article with the value that the register speaks against has the slip', () => {
  assert.deepEqual(
    judged([
      ['Council', null, DOUBT],
      ['Command', null],
    ]),
    {
      slip: '0',
      slipBy: 'register',
      inherited: [],
      register: DOUBT,
    },
  );
});

test('the first that has it brought it in, and those that have words of it inherited it', () => {
  const held: readonly Held[] = [
    ['Council', '2024-01-05', DOUBT],
    ['Command', '2024-01-01'],
    ['Council', '2024-01-02', DOUBT],
    ['Council', '2024-01-07', DOUBT],
    ['Council', '2024-01-08', DOUBT],
  ];
  const { slip, inherited } = judged(held, [
    [2, 0],
    [0, 3],
  ]);
  assert.deepEqual([slip, inherited], ['2', ['0', '3']]);
});

test('which of two undated articles brought a slip in cannot be said', () => {
  assert.deepEqual(
    judged([
      ['Council', null, DOUBT],
      ['Council', null, DOUBT],
      ['Command', null],
    ]).slip,
    null,
  );
});

test('where every value is doubted, nobody is said to have slipped', () => {
  assert.deepEqual(
    judged([
      ['Council', null, DOUBT],
      ['Assembly', null, 'it has 193 members'],
    ]),
    {
      slip: null,
      slipBy: null,
      inherited: [],
      register: DOUBT,
    },
  );
});

test('one against one cannot be judged by roots, one against three can', () => {
  assert.equal(
    judged([
      ['19', null],
      ['21', null],
    ]).slip,
    null,
  );
  assert.equal(
    judged([
      ['19', null],
      ['21', null],
      ['21', null],
    ]).slip,
    null,
  );
  const three: readonly Held[] = [
    ['19', null],
    ['21', null],
    ['21', null],
    ['21', null],
  ];
  assert.deepEqual([judged(three).slip, judged(three).slipBy], ['0', 'roots']);
});

test('copies of one report do not outvote another', () => {
  const held: readonly Held[] = [
    ['19', null],
    ['21', null],
    ['21', null],
    ['21', null],
  ];
  assert.equal(
    judged(held, [
      [1, 2],
      [2, 3],
    ]).slip,
    null,
  );
});
