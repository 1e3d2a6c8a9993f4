import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from './hash.ts';
import { cosineOf, toWordVectors } from './word-vectors.ts';

const vectors = toWordVectors(
  2,
  Int8Array.of(3, 4, 4, 3, -7, -7, 0, 0),
  new Map([
    ['arms', 0],
    ['weapons', 1],
    ['peace', 2],
    ['void', 3],
  ]),
);
const cosine = (a: string, b: string): number => cosineOf(vectors, hashOf(a), hashOf(b));

test('words of like use lie in like directions', () => {
  assert.equal(cosine('arms', 'weapons').toFixed(2), '0.96');
  assert.ok(cosine('arms', 'peace') < -0.9);
});

test('a word is like itself, known or not; an unknown word is like no other', () => {
  assert.equal(cosine('gruntle', 'gruntle'), 1);
  assert.equal(cosine('gruntle', 'arms'), 0);
});

test('a word without a direction is like no other', () => {
  assert.equal(cosine('void', 'arms'), 0);
});
