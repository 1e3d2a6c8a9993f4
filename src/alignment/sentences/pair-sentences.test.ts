import assert from 'node:assert/strict';
import test from 'node:test';
import { toWordVectors } from '../../learn/word-vectors.ts';
import type { Sketch, WordRun } from '../../model/index.ts';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { OTHER_HAPPENING, REWORDED, WIRE } from '../reports.fixture.ts';
import { sketchText } from '../sketch-text.fixture.ts';
import { pairSentences } from './pair-sentences.ts';

function wordsOf({ wordStarts, wordLengths }: Sketch, text: string, [first, last]: WordRun): string {
  return text.slice(wordStarts[first], (wordStarts[last] ?? 0) + (wordLengths[last] ?? 0));
}

function pairsOf(
  a: string,
  b: string,
  knowledge = PLAIN_KNOWLEDGE,
): readonly (readonly [string, string, number])[] {
  const [first, second] = [sketchText('a', a), sketchText('b', b)];
  return pairSentences(first, second, knowledge).map(
    ({ from, to, likeness }) => [wordsOf(first, a, from), wordsOf(second, b, to), likeness] as const,
  );
}

test('a sentence is paired with the one that retells it', () => {
  const pairs = pairsOf(WIRE, REWORDED);
  const divers = pairs.find(([from]) => from.startsWith('Divers'));
  assert.match(divers?.[1] ?? '', /^Divers going down around noon/);
  assert.ok(pairs.every(([, , likeness]) => likeness >= 0.25 && likeness <= 1));
});

test('equal sentences are alike to the full', () => {
  assert.deepEqual(
    pairsOf(WIRE, WIRE).map(([from, to, likeness]) => [from === to, likeness.toFixed(2)]),
    pairsOf(WIRE, WIRE).map(() => [true, '1.00']),
  );
});

test('reports of different things have no sentences in common', () => {
  assert.deepEqual(pairsOf(WIRE, OTHER_HAPPENING), []);
});

test('another word of like use counts in part', () => {
  const vectors = toWordVectors(
    2,
    Int8Array.of(9, 1, 8, 1, -9, -2, -8, 3),
    new Map([
      ['vessel', 0],
      ['freighter', 1],
      ['anger', 2],
      ['sorrow', 3],
    ]),
  );
  const [a, b] = ['Brennick saw the vessel.', 'Brennick saw the freighter.'];
  const without = pairsOf(a, b)[0]?.[2] ?? 0;
  const withVectors = pairsOf(a, b, { ...PLAIN_KNOWLEDGE, vectors })[0]?.[2] ?? 0;
  assert.ok(withVectors > without + 0.1, `${without}, ${withVectors}`);
});

test('a text without full stops and an empty one are paired with nothing that fails', () => {
  assert.deepEqual(pairsOf('', WIRE), []);
  assert.deepEqual(pairsOf('… – …', '… – …'), []);
});
