import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widthOf } from './fit-width.ts';
import { renderTable, type Column } from './render-table.ts';
import type { Sheet } from './sheet.ts';

const COLUMNS: readonly Column[] = [
  { head: 'id' },
  { head: 'story', least: 10 },
  { head: 'articles', align: 'right' },
  { head: 'publishers', least: 8 },
];
const ROWS = [
  ['a1f', 'A ferry turns back', '3', 'Bay Post'],
  [
    'b20',
    'The harbour fire: what the ministers promised and what they had said before',
    '12',
    'Bay Post, 東京湾新聞, Dune Times',
  ],
];

function sheetOf(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

test('columns are as wide as their widest cell, numbers stand to the right', () => {
  assert.equal(
    renderTable(COLUMNS, ROWS.slice(0, 1), sheetOf(80)),
    ['id   story               articles  publishers', 'a1f  A ferry turns back         3  Bay Post'].join(
      '\n',
    ),
  );
});

test('a table fits every width, and its fixed columns stay whole', () => {
  for (const width of [40, 60, 80, 120]) {
    const lines = renderTable(COLUMNS, ROWS, sheetOf(width)).split('\n');
    for (const line of lines) assert.ok(widthOf(line) <= width, `${width}: ${line}`);
    assert.match(lines[2] ?? '', /^b20 .*… +12 /);
  }
});

test('a sheet too narrow for the columns still gets lines that fit', () => {
  for (const line of renderTable(COLUMNS, ROWS, sheetOf(20)).split('\n')) assert.ok(widthOf(line) <= 20);
});

test('a table without rows has its head', () => {
  assert.equal(renderTable([{ head: 'story' }], [], sheetOf(80)), 'story');
});
