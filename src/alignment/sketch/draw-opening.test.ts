import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf } from '../../learn/hash.ts';
import { sketchText } from '../sketch-text.fixture.ts';

test('the opening keeps each telling word once, in order, names and numerals marked', () => {
  const { opening, openingKinds } = sketchText('a', 'Tugs from Ansel towed the hull: 3 tugs, 3 hulls.');
  assert.deepEqual(
    [...opening],
    ['tugs', 'ansel', 'towed', 'hull', '3', 'hulls'].map((word) => hashOf(word)),
  );
  assert.deepEqual([...openingKinds], [0, 1, 0, 0, 4, 0]);
});

test('what comes after 120 words is no opening', () => {
  const { opening } = sketchText('a', `${'the '.repeat(120)} keel`);
  assert.equal(opening.length, 0);
});
