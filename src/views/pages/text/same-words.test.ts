import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameWords, type ComparedStretch } from './same-words.ts';

/** What is shared in square brackets. */
function show(stretches: readonly ComparedStretch[]): string {
  return stretches.map(({ words, isShared }) => (isShared ? `[${words}]` : words)).join('');
}

test('words that both sides have in the same order are shared, whatever their case', () => {
  const { from, to } = sameWords(
    'The ferry left the quay with its bow door open.',
    'With its door open, the ferry had left the quay.',
  );
  assert.equal(show(from), '[The ferry left the quay] with its bow door open.');
  assert.equal(show(to), 'With its door open, [the ferry] had [left the quay].');
});

test('a short word that is alone is no likeness, a long one or a number is', () => {
  const { from } = sameWords('On Monday the 17 met.', 'Of those Mondays, on one, 17 envoys talked.');
  assert.equal(show(from), 'On Monday the [17] met.');
  assert.equal(show(sameWords('an envoy left', 'no envoy came').to), 'no [envoy] came');
});

test('the same words are one stretch', () => {
  assert.equal(show(sameWords('“No,” she said.', '“No,” she said.').to), '“[No,” she said].');
});

test('what has nothing in common stays as it is', () => {
  const { from, to } = sameWords('ice', 'fire <b>');
  assert.deepEqual([show(from), show(to)], ['ice', 'fire <b>']);
  assert.deepEqual(sameWords('', '').from, []);
});

test('of a passage without end the beginning is compared, and nothing is lost', () => {
  const long = 'again and '.repeat(20_000);
  const { from } = sameWords(long, long);
  assert.equal(from.map(({ words }) => words).join(''), long);
  assert.equal(from.length, 2);
});
