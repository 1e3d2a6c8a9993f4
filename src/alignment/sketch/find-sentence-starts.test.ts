import assert from 'node:assert/strict';
import test from 'node:test';
import { findSentenceStarts } from './find-sentence-starts.ts';
import { splitWords } from './split-words.ts';

const TEXT = 'Ship aground\n"It failed." U.S. divers came.';
const WORDS = splitWords(TEXT, [[0, TEXT.length]], Infinity);

test('sentences that the analysis found are taken over', () => {
  assert.deepEqual(
    [
      ...findSentenceStarts(TEXT, WORDS, [
        [0, 12],
        [13, 25],
        [26, 43],
      ]),
    ],
    [0, 2, 4],
  );
});

test('where it found none, a line or a full stop with white space ends a sentence', () => {
  assert.deepEqual([...findSentenceStarts(TEXT, WORDS, [])], [0, 2, 4, 6]);
});

test('a sentence without words, or beyond the words drawn, starts nowhere', () => {
  assert.deepEqual(
    [
      ...findSentenceStarts(TEXT, WORDS, [
        [43, 43],
        [100, 120],
      ]),
    ],
    [],
  );
});
