import assert from 'node:assert/strict';
import test from 'node:test';
import { countPassages } from './score-passages.ts';

const text = 'Talks failed today. Lind left early.';
const sentences = [{ source: 'a', from: [[40, 60] as const], to: [0, 19] as const }];
const passage = (from: readonly [number, number], to: readonly [number, number]) =>
  ({ kind: 'reworded', from, to }) as const;

test('words are rightly said to be copied where the passage comes from their sentence', () => {
  assert.deepEqual(countPassages(text, sentences, [passage([40, 60], [0, 19])]), {
    said: 3,
    gold: 3,
    right: 3,
  });
});

test('a passage from another sentence is wrong, and so is one that goes too far', () => {
  assert.deepEqual(countPassages(text, sentences, [passage([0, 20], [0, 19])]), {
    said: 3,
    gold: 3,
    right: 0,
  });
  assert.deepEqual(countPassages(text, sentences, [passage([40, 60], [0, 36])]), {
    said: 6,
    gold: 3,
    right: 3,
  });
});

test('nothing said is nothing right', () => {
  assert.deepEqual(countPassages(text, sentences, []), { said: 0, gold: 3, right: 0 });
});
