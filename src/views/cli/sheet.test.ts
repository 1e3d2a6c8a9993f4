import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetOf } from './sheet.ts';
import { recorder } from './world.fixture.ts';

const terminal = recorder({ isTTY: true, columns: 132 });

test('a terminal gets colour and its own width', () => {
  const sheet = sheetOf({ stdout: terminal, env: {} });
  assert.equal(sheet.width, 132);
  assert.equal(sheet.paint('bold', 'Marsh'), '\u001b[1mMarsh\u001b[22m');
});

test('a pipe gets plain text, 80 columns wide', () => {
  const sheet = sheetOf({ stdout: recorder(), env: {} });
  assert.equal(sheet.width, 80);
  assert.equal(sheet.paint('bold', 'Marsh'), 'Marsh');
});

test('NO_COLOR and a dumb terminal are honoured', () => {
  for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
    assert.equal(sheetOf({ stdout: terminal, env }).paint('bold', 'Marsh'), 'Marsh');
});
