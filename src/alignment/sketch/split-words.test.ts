import assert from 'node:assert/strict';
import test from 'node:test';
import { splitWords } from './split-words.ts';

const wordsOf = (text: string): readonly string[] =>
  splitWords(text, [[0, text.length]], Infinity).map(({ word }) => word);

test('curly and straight apostrophes, hyphens and dashes split alike', () => {
  assert.deepEqual(wordsOf("Feld's cease-fire"), wordsOf('Feld’s cease—fire'));
});

test('letters with marks stay in their word, in any script', () => {
  assert.deepEqual(wordsOf('Cafe\u0301 Владивосток 평양'), ['cafe\u0301', 'владивосток', '평양']);
});

test('a word of a thousand letters is cut into pieces whose length fits a byte', () => {
  for (const letter of ['a', '𝒜'])
    for (const { length } of splitWords(letter.repeat(1000), [[0, 2000]], Infinity)) assert.ok(length <= 255);
});

test('no more words are taken than asked for', () => {
  assert.equal(splitWords('one two three', [[0, 13]], 2).length, 2);
});
