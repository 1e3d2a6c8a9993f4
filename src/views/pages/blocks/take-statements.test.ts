import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpeakerStatements } from '../../../model/index.ts';
import { inContext } from '../fixtures/compose-answers.fixture.ts';
import { ferryArticles } from '../fixtures/ferry-articles.fixture.ts';
import { takeStatements } from './take-statements.ts';

const statements = inContext(ferryArticles.agency);
const speakers: readonly SpeakerStatements[] = ['Ada', 'Bram', null].map((speaker) => ({
  speaker,
  statements,
}));

test('each speaker shows his first, and says how many more there are', () => {
  const { speakers: taken, unshown } = takeStatements(speakers, { perSpeaker: 2, total: 100 });
  assert.deepEqual(
    taken.map(({ shown, hidden }) => [shown.length, hidden]),
    [
      [2, 7],
      [2, 7],
      [2, 7],
    ],
  );
  assert.equal(unshown, 0);
});

test('a full page counts the speakers that found no room', () => {
  const { speakers: taken, unshown } = takeStatements(speakers, { perSpeaker: Infinity, total: 10 });
  assert.deepEqual(
    taken.map(({ shown, hidden }) => [shown.length, hidden]),
    [
      [9, 0],
      [1, 8],
    ],
  );
  assert.equal(unshown, 1);
});
