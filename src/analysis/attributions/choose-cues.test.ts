import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseCues } from './choose-cues.ts';

/** Scores of outside, begins and goes on, a row a word. */
function scoresOf(rows: readonly (readonly number[])[]): (word: number, label: number) => number {
  return (word, label) => rows[word]?.[label] ?? 0;
}

test('words that begin and go on are one cue, and two beginnings are two', () => {
  const begins = [0, 5, 0];
  const goesOn = [0, 0, 5];
  const outside = [5, 0, 0];
  const cues = chooseCues(5, scoresOf([outside, begins, goesOn, begins, outside]));
  assert.deepEqual(
    cues.map(({ first, last }) => [first, last]),
    [
      [1, 2],
      [3, 3],
    ],
  );
});

test('a cue is as probable as its beginning', () => {
  const [cue] = chooseCues(1, scoresOf([[0, Math.log(3), -Infinity]]));
  assert.equal(cue?.score.toFixed(6), Math.log(3 / 4).toFixed(6));
});

test('nothing goes on that did not begin', () => {
  assert.deepEqual(chooseCues(1, scoresOf([[0, -9, 9]])), []);
});

test('no other labels of the words are more probable', () => {
  const rows = fc.array(
    fc.tuple(...([0, 1, 2] as const).map(() => fc.double({ min: -4, max: 4, noNaN: true }))),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(rows, (scores) => {
      const labels = scores.map(() => 0);
      for (const { first, last } of chooseCues(scores.length, scoresOf(scores)))
        for (let word = first; word <= last; word++) labels[word] = word === first ? 1 : 2;
      const sumOf = (some: readonly number[]): number =>
        some.reduce((sum, label, word) => {
          const row = scores[word] ?? [];
          return sum + (row[label] ?? 0) - Math.log(row.reduce((total, score) => total + Math.exp(score), 0));
        }, 0);
      const best = Math.max(...sequences(scores.length, 3).filter(isWhole).map(sumOf));
      assert.ok(Math.abs(sumOf(labels) - best) < 1e-9);
    }),
  );
});

function isWhole(labels: readonly number[]): boolean {
  return labels.every((label, word) => label !== 2 || (labels[word - 1] ?? 0) > 0);
}

function sequences(length: number, labels: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  const shorter = sequences(length - 1, labels);
  return Array.from({ length: labels }, (_, label) => shorter.map((each) => [...each, label])).flat();
}
