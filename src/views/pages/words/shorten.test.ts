import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './shorten.ts';

test('a short text stays, on one line', () => {
  assert.equal(shorten(' one\n two ', 20), 'one two');
});

test('a long text is cut where a word ends', () => {
  assert.equal(shorten('The minister denied it all', 14), 'The minister…');
});

test('a word without end is cut anyway, and never within a character', () => {
  assert.equal(shorten('w'.repeat(100_000), 10), `${'w'.repeat(10)}…`);
  assert.equal(shorten('😀'.repeat(100), 3), '😀…');
});

test('white space without end hides nothing: the cut is shown', () => {
  assert.equal(shorten(`a${' '.repeat(1000)}b`, 10), 'a…');
});
