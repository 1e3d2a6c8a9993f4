import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupConflicts } from './group-conflicts.ts';
import { recallConflict } from './recall-reports.ts';
import { bodyConflict, early, late, memories, numberConflict } from './told-across.fixture.ts';

const recall = (conflict: typeof bodyConflict) => recallConflict(conflict, memories);

test('slots that part the same articles alike stand in the columns of the first', () => {
  const groups = groupConflicts([bodyConflict, numberConflict].map(recall));
  const values = groups.map((rows) => rows.map(({ cells }) => cells.map(({ value }) => value)));
  assert.deepEqual(values, [
    [
      ['Norland Council', 'Norland Command'],
      ['17', '15'],
    ],
  ]);
});

test('articles that give the same value share a column', () => {
  const third = {
    ...bodyConflict.values[0],
    article: memories.keys().toArray()[2],
  } as (typeof bodyConflict.values)[0];
  const [rows] = groupConflicts([recall({ ...bodyConflict, values: [...bodyConflict.values, third] })]);
  assert.deepEqual(
    rows?.[0]?.cells.map(({ articles }) => articles),
    [[early.article.id, third.article], [late.article.id]],
  );
});

test('conflicts that part the articles otherwise are apart', () => {
  const alone = { ...numberConflict, values: numberConflict.values.slice(0, 1) };
  assert.equal(groupConflicts([bodyConflict, alone].map(recall)).length, 2);
  assert.deepEqual(groupConflicts([]), []);
});
