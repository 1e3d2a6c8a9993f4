import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reader } from '../../../test/read-english.ts';
import { toScorer } from '../../learn/linear-model.ts';
import { shapeOf, tagFeatures } from './tag-features.ts';
import { NO_TAG, tagWords } from './tag-words.ts';

const WEIGHTS = new URL('../../../weights/', import.meta.url);

test('a tagger of one weight tags by it', () => {
  const [word = 0] = tagFeatures([shapeOf('talks')], 0, NO_TAG, NO_TAG);
  const toy = toScorer({
    classes: ['X', 'NOUN'],
    features: Uint32Array.of(word),
    weights: Int16Array.of(0, 1),
  });
  assert.deepEqual(tagWords(['talks', 'failed'], toy), ['NOUN', 'X']);
});

test('curly marks are straight ones to the tagger', () => {
  assert.deepEqual(
    tagFeatures([shapeOf('n’t')], 0, NO_TAG, NO_TAG),
    tagFeatures([shapeOf("n't")], 0, NO_TAG, NO_TAG),
  );
});

test('the same word is a verb or a noun by its neighbours', () => {
  assert.equal(tagWords(['Officials', 'claim', 'that', 'talks', 'failed', '.'], reader.tagger)[1], 'VERB');
  assert.equal(tagWords(['They', 'denied', 'the', 'claim', '.'], reader.tagger)[3], 'NOUN');
});

test('the tagger that is shipped is the one its card describes', () => {
  const card = readFileSync(new URL('tagger.md', WEIGHTS), 'utf8');
  const digest = createHash('sha256')
    .update(readFileSync(new URL('tagger.json', WEIGHTS)))
    .digest('hex');
  assert.ok(card.includes(digest));
});
