import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widthOf } from './fit-width.ts';
import { wrapIndented, wrapText } from './wrap-text.ts';

test('words are put in lines that fit', () => {
  assert.deepEqual(wrapText('the talks had failed again', 10), ['the talks', 'had failed', 'again']);
  assert.deepEqual(wrapText('', 10), []);
});

test('a word wider than the line is broken', () => {
  assert.deepEqual(wrapText('a extraordinarily', 6), ['a', 'extrao', 'rdinar', 'ily']);
});

test('lines of East Asian text fit by columns', () => {
  for (const line of wrapText('港の火災について大臣は調査を約束した', 11)) assert.ok(widthOf(line) <= 11);
});

test('the indent counts in the width', () => {
  assert.equal(wrapIndented('talks had failed', 12, 4), '    talks\n    had\n    failed');
});

test('an item of a list hangs its further lines', () => {
  assert.equal(wrapIndented('said by Lena Marsh', 12, 2, 2), '  said by\n    Lena\n    Marsh');
});

test('a word of a megabyte takes no noticeable time', () => {
  const started = performance.now();
  assert.equal(wrapText('é'.repeat(500_000), 80).length, 6250);
  wrapText(`a${'\u0301'.repeat(1e6)}`, 80);
  assert.ok(performance.now() - started < 3000);
});
