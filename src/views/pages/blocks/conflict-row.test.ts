import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleAnswer, ConflictInContext } from '../../../model/index.ts';
import { conflictOf } from '../fixtures/compose-conflicts.fixture.ts';
import { writeArticle } from '../fixtures/write-article.fixture.ts';
import { toConflictRow } from './conflict-row.ts';
import { groupConflictRows } from './group-conflict-rows.ts';

/** An article that says how many boats there are, published on a day of March. */
function boats(id: string, count: string, day: number | null): ArticleAnswer {
  return writeArticle({
    id,
    publisher: id,
    publishedAt: day === null ? null : `2031-03-${String(day).padStart(2, '0')}`,
    publishedBy: 'meta',
    blocks: [['body', `There are ${count} boats.`]],
  });
}

function conflict(
  id: string,
  articles: readonly (readonly [string, string, number | null])[],
): ConflictInContext {
  return conflictOf(
    id,
    'number',
    articles.map(([name, count, day]) => [boats(name, count, day), count, count]),
  );
}

test('where there is room, each article has its column', () => {
  const row = toConflictRow(
    conflict('x', [
      ['a', '3', 1],
      ['b', '4', 2],
      ['c', '3', 3],
    ]),
    4,
  );
  assert.deepEqual([...row.cells.keys()], ['a', 'b', 'c']);
  assert.equal(row.hidden, 0);
});

test('where there is none, each value has, with the articles that say the same', () => {
  const row = toConflictRow(
    conflict('x', [
      ['a', '3', 1],
      ['b', '4', 2],
      ['c', '3', 3],
    ]),
    2,
  );
  assert.deepEqual([...row.cells.keys()], ['a', 'b']);
  assert.deepEqual(
    row.cells.get(boats('a', '3', 1).article.id)?.also.map(({ article }) => article.id),
    ['c'],
  );
});

test('of more values than columns the others are counted', () => {
  const row = toConflictRow(
    conflict('x', [
      ['a', '3', 1],
      ['b', '4', 2],
      ['c', '5', 3],
      ['d', '6', 4],
    ]),
    2,
  );
  assert.deepEqual([row.cells.size, row.hidden], [2, 2]);
});

test('rows share a table where they share articles and it stays filled, its columns by time, undated last', () => {
  const rows = [
    conflict('x', [
      ['late', '3', 9],
      ['early', '4', 1],
      ['undated', '4', null],
    ]),
    conflict('y', [
      ['undated', '3', null],
      ['late', '4', 9],
    ]),
    conflict('z', [
      ['early', '3', 1],
      ['another', '4', 6],
    ]),
  ].map((found) => toConflictRow(found, 4));
  const groups = groupConflictRows(rows, 4).map(({ articles }) => articles.map(({ id }) => id));
  assert.deepEqual(groups, [
    ['early', 'late', 'undated'],
    ['early', 'another'],
  ]);
  assert.equal(groupConflictRows(rows, 2).length, 3);
});
