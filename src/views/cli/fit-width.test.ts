import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitWidth, padTo, widthOf } from './fit-width.ts';

test('a text that fits stays as it is', () => {
  assert.equal(fitWidth('Ministers', 9), 'Ministers');
});

test('a longer text ends in an ellipsis within the width', () => {
  assert.equal(fitWidth('Ministers promise an inquiry', 12), 'Ministers p…');
  assert.equal(fitWidth('Ministers promise', 11), 'Ministers…');
  assert.equal(fitWidth('anything', 0), '');
});

test('East Asian characters and emoji take two columns', () => {
  assert.equal(widthOf('東京'), 4);
  assert.equal(fitWidth('東京湾の船', 6), '東京…');
  assert.equal(widthOf('👩‍🚒'), 2);
});

test('a character is never cut in two', () => {
  assert.equal(fitWidth('👩‍🚒👩‍🚒👩‍🚒', 4), '👩‍🚒…');
});

test('a megabyte of combining marks is cut without being measured', () => {
  const started = performance.now();
  assert.ok(fitWidth(`a${'\u0301'.repeat(1e6)}`, 10).length < 200);
  assert.ok(performance.now() - started < 500);
});

test('padding counts columns, not characters', () => {
  assert.equal(padTo('東', 4), '東  ');
  assert.equal(padTo('12', 4, 'right'), '  12');
});
