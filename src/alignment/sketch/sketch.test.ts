import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf } from '../../learn/hash.ts';
import { fromJson, toJson } from '../../model/index.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { PLAIN_KNOWLEDGE, EMPTY_ANALYSIS } from '../plain-analysis.fixture.ts';
import { OTHER_HAPPENING, WIRE } from '../reports.fixture.ts';
import { sketchText } from '../sketch-text.fixture.ts';
import { sketch } from './sketch.ts';

test('each word is kept as the hash of its lower-case form, with its place in the text', () => {
  const text = 'Feld’s tugs';
  const { words, wordStarts, wordLengths } = sketchText('a', text);
  assert.deepEqual(
    [...words],
    ['feld', 's', 'tugs'].map((word) => hashOf(word)),
  );
  assert.deepEqual([...wordStarts], [0, 5, 7]);
  assert.deepEqual([...wordLengths], [4, 1, 4]);
});

test('only headline and body are drawn', () => {
  const text = 'Tide rises\nSubscribe now\nThe tide rose.';
  const article = {
    ...toPlainArticle('a', text, null),
    parts: [
      { kind: 'headline', start: 0, end: 10 },
      { kind: 'furniture', start: 11, end: 24 },
      { kind: 'body', start: 25, end: 39 },
    ] as const,
  };
  const { wordStarts } = sketch(article, EMPTY_ANALYSIS, [], PLAIN_KNOWLEDGE);
  assert.deepEqual([...wordStarts], [0, 5, 25, 29, 34]);
});

test('terms ascend and make a vector of length 1', () => {
  const { terms, termWeights } = sketchText('wire', WIRE);
  assert.deepEqual(terms, terms.toSorted());
  assert.ok(Math.abs(Math.hypot(...termWeights) - 1) < 1e-6);
});

test('an article in another language gets a sketch too', () => {
  const drawn = sketchText(
    'german',
    'Ein Frachter lief am Donnerstag auf Grund. Die Besatzung wurde gerettet.',
  );
  assert.equal(drawn.words.length, 11);
  assert.deepEqual([...drawn.sentenceStarts], [0, 7]);
});

test('an empty text, dashes and lone surrogates give an empty sketch', () => {
  for (const text of ['', '— … —', '\ud800 \udfff'])
    assert.deepEqual([...sketchText('a', text).words, ...sketchText('a', text).keys], []);
});

test('a sketch survives JSON, below 50 kB for 2,000 words', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `w${index % 900}${index % 20 === 19 ? '.' : ''}`);
  const quotations = '"seven words that somebody said about it" '.repeat(15);
  const drawn = sketchText('long', `${words.slice(0, 1895).join(' ')} ${quotations}`);
  assert.equal(drawn.words.length, 2000);
  assert.deepEqual(fromJson(toJson(drawn)), drawn);
  assert.ok(toJson(drawn).length < 50_000, `${toJson(drawn).length} bytes`);
});

test('what is quoted is kept as runs of words', () => {
  const { quotations, tellings } = sketchText('a', 'She said "the tide will lift her on Saturday" and left.');
  assert.deepEqual([...quotations], [2, 8]);
  assert.deepEqual(
    tellings.map(({ id, quotations }) => [id, quotations]),
    [['s1', [[2, 8]]]],
  );
});

test('reports of different happenings share few keys', () => {
  const keys = new Set(sketchText('a', WIRE).keys);
  const shared = sketchText('b', OTHER_HAPPENING).keys.filter((key) => keys.has(key));
  assert.ok(shared.length <= 2, `${shared.length} shared`);
});
