import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventSentence } from '../event-scene.fixture.ts';
import { phraseOf } from './phrase-of.ts';

function phrase(prose: string, head: string): string {
  const { scene, at, wordsOf } = readEventSentence(prose);
  return wordsOf(phraseOf(scene, at(head)));
}

test('a party is named with what is before its head', () => {
  assert.equal(phrase('Three armed men fled.', 'men'), 'three armed men');
});

test('a party is named with whose or of what it is', () => {
  assert.equal(phrase('The minister of the interior resigned.', 'minister'), 'the minister of the interior');
});

test('a preposition before a party is no part of it', () => {
  assert.equal(phrase('They fought against the rebels.', 'rebels'), 'the rebels');
});

test('a clause about a party is no part of its name', () => {
  assert.equal(phrase('The men who fled were caught.', 'men'), 'the men');
});

test('each of those joined is a party of its own', () => {
  assert.equal(phrase('The king and the queen left.', 'king'), 'the king');
});
