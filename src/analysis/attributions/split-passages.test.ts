import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../model/index.ts';
import { LONGEST_PASSAGE, splitPassages } from './split-passages.ts';

/** Sentences of so many words each, ten characters a word; a passage as its number of words. */
function lengthsOf(sentences: readonly number[], paragraphs: readonly Span[]): readonly number[] {
  const tokens = [0];
  for (const words of sentences) tokens.push((tokens.at(-1) ?? 0) + words);
  const spans = sentences.flatMap((_, i) => [10 * (tokens[i] ?? 0), 10 * (tokens[i + 1] ?? 0) - 1]);
  const rows = { sentenceSpans: Uint32Array.from(spans), sentenceTokens: Uint32Array.from(tokens) };
  return splitPassages(rows, paragraphs).map(({ first, last }) => last - first + 1);
}

test('a paragraph is a passage', () => {
  assert.deepEqual(lengthsOf([5, 6, 7], [[0, 110], [110, 180]]), [11, 7]); // prettier-ignore
});

test('a long paragraph is cut between sentences', () => {
  assert.deepEqual(lengthsOf([150, 40, 30, 5], [[0, 2250]]), [190, 35]);
});

test('a sentence without an end is cut within', () => {
  assert.deepEqual(lengthsOf([5, 2 * LONGEST_PASSAGE + 1, 3], [[0, 5000]]), [
    5,
    LONGEST_PASSAGE,
    LONGEST_PASSAGE,
    4,
  ]);
});

test('a text without words has no passage', () => {
  assert.deepEqual(lengthsOf([], []), []);
});
