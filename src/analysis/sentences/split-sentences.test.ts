import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { toScorer, type LinearModel } from '../../learn/linear-model.ts';
import { fromJson } from '../../model/index.ts';
import { hostileProse, HOSTILE_TEXTS } from '../tokens/hostile-prose.fixture.ts';
import { tokenLexicon } from '../tokens/token-lexicon.fixture.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { GAP_CLASSES, splitSentences } from './split-sentences.ts';

const weights = new URL('../../../weights/sentences.json', import.meta.url);
const scorer = toScorer(fromJson(readFileSync(weights, 'utf8')) as LinearModel);

function sentencesOf(text: string): readonly string[] {
  const tokens = tokenise(text, [0, text.length], tokenLexicon);
  let first = 0;
  return splitSentences(text, tokens, tokenLexicon, scorer).map((end) => {
    const sentence = text.slice(tokens[first]?.[0], tokens[end - 1]?.[1]);
    first = end;
    return sentence;
  });
}

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'a stop ends a sentence': ['Talks failed.', 'The crew left!', 'Why had it come?', 'Nobody said.'],
  'a title does not': ['Gen. Orla Brandt met Sen. Piet Roos and Dr. Lind in St. Petersburg.', 'They left.'],
  'nor do initials': ['The report is by J. R. Hartmann and K.L. Vos of the navy.', 'It is short.'],
  'an abbreviation ends one where a new one plainly begins': [
    'The ship came from the U.S.',
    'It had left in May.',
  ],
  'and none where the sentence goes on': ['The U.S. Navy left at 9 p.m. on Friday.', 'Nobody saw it.'],
  'nor does a number': ['It was No. 2 on the list, at 3.5 percent.', 'Prices rose.'],
  'closing marks go with the stop': ['“Talks failed.”', '“The crew left,” she said.'],
  'a quotation of several sentences has several': ['“Talks failed.', 'The crew left,” she said.'],
  'a question inside a sentence does not end it': ['“Why now?” he asked.', 'Nobody knew.'],
  'brackets stay whole': ['The crew (of nine) left.', '(The captain stayed.)', 'He is ill.'],
  'three stops in the middle end nothing': ['They were ... tired of it all.', 'They left.'],
  'a bullet begins one': ['• Close the bridge.', '• Open the harbour.'],
};

for (const [rule, sentences] of Object.entries(EXAMPLES)) {
  test(rule, () => {
    assert.deepEqual(sentencesOf(sentences.join(' ')), sentences);
  });
}

test('a missing space does not join two', () => {
  assert.deepEqual(sentencesOf('The talks failed.The crew left.'), ['The talks failed.', 'The crew left.']);
});

test('a headline without a stop is one sentence', () => {
  assert.deepEqual(sentencesOf('Minister Closes Bridge After Storm in North Harbour'), [
    'Minister Closes Bridge After Storm in North Harbour',
  ]);
});

test('no sentence is longer than a thousand tokens', () => {
  const text = 'officials said that '.repeat(1000);
  const tokens = tokenise(text, [0, text.length], tokenLexicon);
  assert.deepEqual(splitSentences(text, tokens, tokenLexicon, scorer), [1000, 2000, 3000]);
});

test('a model of no weights ends nothing before the end', () => {
  const model = { classes: GAP_CLASSES, features: new Uint32Array(), weights: new Int16Array() };
  const text = 'Talks failed. They left.';
  const tokens = tokenise(text, [0, text.length], tokenLexicon);
  assert.deepEqual(splitSentences(text, tokens, tokenLexicon, toScorer(model)), [6]);
});

function assertEnds(text: string): void {
  const tokens = tokenise(text, [0, text.length], tokenLexicon);
  const ends = splitSentences(text, tokens, tokenLexicon, scorer);
  assert.equal(ends.at(-1) ?? 0, tokens.length);
  assert.ok(ends.every((end, i) => end > (ends[i - 1] ?? 0) && end - (ends[i - 1] ?? 0) <= 1000));
}

for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
  test(`${name}: every token is in one sentence`, { timeout: 10_000 }, () => {
    assertEnds(text);
  });
}

test('whatever the text, every token is in one sentence', () => {
  fc.assert(fc.property(hostileProse, assertEnds));
});
