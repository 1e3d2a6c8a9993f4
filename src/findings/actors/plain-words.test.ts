import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords } from './plain-words.ts';

test('stops, hyphens, underscores, accents and capitals make no other name', () => {
  assert.deepEqual(plainWords('AL-QAEDA_IN_THE_U.S._'), ['al', 'qaeda', 'in', 'the', 'us']);
  assert.deepEqual(plainWords('Türkiye'), ['turkiye']);
  assert.deepEqual(plainWords("People's Republic"), ['people', 's', 'republic']);
  assert.deepEqual(plainWords('—'), []);
});
