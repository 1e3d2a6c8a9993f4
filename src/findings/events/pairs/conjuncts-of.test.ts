import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventSentence } from '../event-scene.fixture.ts';
import { conjunctsOf } from './conjuncts-of.ts';

test('a list is all its members', () => {
  const { scene, at, words } = readEventSentence('Norway, Kenya and Chile signed it.');
  assert.deepEqual(words(conjunctsOf(scene, at('norway'))), ['norway', 'kenya', 'chile']);
});

test('a word alone is itself', () => {
  const { scene, at, words } = readEventSentence('Norway signed it.');
  assert.deepEqual(words(conjunctsOf(scene, at('norway'))), ['norway']);
});
