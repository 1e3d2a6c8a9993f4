import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventSentence } from '../event-scene.fixture.ts';
import { pathBetween } from './path-between.ts';

test('subject and object meet in their verb', () => {
  const { scene, at, words } = readEventSentence('The rebels attacked a town.');
  const path = pathBetween(scene, at('rebels'), at('town'));
  assert.ok(path);
  assert.equal(path.top, at('attacked'));
  assert.deepEqual(words(path.up), ['rebels']);
  assert.deepEqual(words(path.down), ['town']);
});

test('one that hangs under the other meets it there', () => {
  const { scene, at, words } = readEventSentence('The rebels attacked a town.');
  const path = pathBetween(scene, at('town'), at('attacked'));
  assert.deepEqual([words(path?.up ?? []), path?.top, path?.down], [['town'], at('attacked'), []]);
});

test('words of two sentences have no way between them', () => {
  const { scene, at } = readEventSentence('The rebels slept. The town burned.');
  assert.equal(pathBetween(scene, at('rebels'), at('town')), undefined);
});
