import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeRoles } from './decode-roles.ts';
import { ROLE_LABELS } from './role-labels.ts';

const LABELS = ROLE_LABELS.length;

test('the labels are the most probable of all sequences that may be, and their probability is their share of these', () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  const numbers = (length: number): fc.Arbitrary<Float32Array> =>
    fc.array(number, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));
  const chain = fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(numbers(count * LABELS), numbers(LABELS * LABELS), numbers(LABELS)));
  fc.assert(
    fc.property(chain, ([scores, transitions, starts]) => {
      const { labels, score } = decodeRoles(scores, transitions, starts);
      const sumOf = (some: readonly number[]): number =>
        some.reduce(
          (sum, label, word) =>
            sum +
            (scores[word * LABELS + label] ?? 0) +
            (word === 0 ? (starts[label] ?? 0) : (transitions[(some[word - 1] ?? 0) * LABELS + label] ?? 0)),
          0,
        );
      const sums = sequences(scores.length / LABELS).map(sumOf);
      const best = Math.max(...sums);
      const share = best - Math.log(sums.reduce((total, sum) => total + Math.exp(sum), 0));
      assert.ok(Math.abs(sumOf([...labels]) - best) < 1e-5);
      assert.ok(Math.abs(score - share) < 1e-5);
    }),
    { numRuns: 30 },
  );
});

/** Every sequence in which what goes on follows its own kind. */
function sequences(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((before) =>
    ROLE_LABELS.flatMap((name, label) => {
      const last = ROLE_LABELS[before.at(-1) ?? 0] ?? 'O';
      const isWhole = !name.startsWith('I-') || last.slice(2) === name.slice(2);
      return isWhole ? [[...before, label]] : [];
    }),
  );
}
