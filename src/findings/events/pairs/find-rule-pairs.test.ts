import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEventSentence } from '../event-scene.fixture.ts';
import { findRulePairs, pairKey } from './find-rule-pairs.ts';

/** The word by which the grammar makes one the doer and the other the done-to; undefined where it does not. */
function joins(prose: string, from: string, to: string): string | undefined {
  const { scene, sentence, at, words } = readEventSentence(prose);
  const predicate = findRulePairs(scene, sentence.range, sentence.parties).get(pairKey(at(from), at(to)));
  return predicate === undefined ? undefined : words([predicate])[0];
}

test('subject and object are doer and done-to', () => {
  assert.equal(joins('Rebels attacked the town.', 'rebels', 'town'), 'attacked');
  assert.equal(joins('Rebels attacked the town.', 'town', 'rebels'), undefined);
});

test('the passive turns them', () => {
  assert.equal(joins('The mayor was arrested by soldiers.', 'soldiers', 'mayor'), 'arrested');
});

test('each of joined doers does it', () => {
  assert.equal(joins('Norway and Kenya attacked Chile.', 'norway', 'chile'), 'attacked');
  assert.equal(joins('Norway and Kenya attacked Chile.', 'kenya', 'chile'), 'attacked');
});

test('a noun joins its possessor with those behind its preposition', () => {
  assert.equal(joins("Norway's attack on Chile failed.", 'norway', 'chile'), 'attack');
});

test('those between whom something is are joined both ways', () => {
  assert.equal(joins('The talks between Norway and Chile failed.', 'norway', 'chile'), 'talks');
  assert.equal(joins('The talks between Norway and Chile failed.', 'chile', 'norway'), 'talks');
});

test('nobody does anything to himself', () => {
  assert.equal(joins('Norway and Kenya met.', 'norway', 'norway'), undefined);
});
