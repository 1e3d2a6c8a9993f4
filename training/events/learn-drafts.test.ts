import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrateScores, firmFrom, learnDrafts, scoreLessons, type ScoredLesson } from './learn-drafts.ts';

/** Scores 0, 1, 2 …, right where asked. */
const scoredBy = (count: number, isRight: (i: number) => boolean): readonly ScoredLesson[] =>
  Array.from({ length: count }, (_, score) => ({ score, isRight: isRight(score) }));

test('confidence never falls as scores rise', () => {
  const line = calibrateScores(scoredBy(400, (i) => (i * 7919) % 400 < i));
  const shares = line.map(([, share]) => share);
  assert.ok(line.length > 3);
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  );
});

test('scores that tell nothing are all as sure', () => {
  assert.deepEqual(
    calibrateScores(scoredBy(100, (i) => i < 50)).map(([, share]) => share),
    [0.5],
  );
});

test('firm are as many as are still right so often', () => {
  const scored = scoredBy(100, (i) => i >= 50);
  const share = (score: number): number => score / 100;
  assert.equal(firmFrom(scored, share, 1), 0.5);
  assert.equal(firmFrom(scored, share, 0.5), 0);
});

test('where none is right, none is firm but the surest', () => {
  assert.equal(
    firmFrom(
      scoredBy(100, () => false),
      (score) => score / 100,
      0.5,
    ),
    1,
  );
});

test('drafts are told right from wrong by their features', () => {
  const lessons = Array.from({ length: 60 }, (_, i) => ({
    features: Uint32Array.of(i % 2),
    isRight: i % 2 === 1,
  }));
  const [wrong, right] = scoreLessons(lessons, learnDrafts(lessons));
  assert.ok((right?.score ?? 0) > (wrong?.score ?? 0));
});
