import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventSentence } from '../event-scene.fixture.ts';
import { contentChain } from './content-chain.ts';
import { pathBetween } from './path-between.ts';

function chainOf(prose: string, from: string, to: string): readonly string[] {
  const { scene, at, words } = readEventSentence(prose);
  const path = pathBetween(scene, at(from), at(to));
  assert.ok(path);
  return words(contentChain(scene, path, undefined));
}

test('a verb alone tells what subject does to object', () => {
  assert.deepEqual(chainOf('Rebels attacked the town.', 'rebels', 'town'), ['attacked']);
});

test('a light verb tells it with its noun', () => {
  assert.deepEqual(chainOf('Norway imposed sanctions against Chile.', 'norway', 'sanctions'), ['imposed']);
});

test('a verb and the one that it governs tell it together', () => {
  assert.deepEqual(chainOf('Norway refused to attack Chile.', 'norway', 'chile'), ['refused', 'attack']);
});
