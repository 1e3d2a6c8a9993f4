import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanIn } from '../../../test/plain-event.ts';
import { passageAround } from './passage-around.ts';

const LONG = `The minister who had ${'often '.repeat(30)}warned signed the pact and ${'then '.repeat(30)}left.`;

test('a short sentence is shown whole, on one line', () => {
  const text = 'He left.\nThey signed\n  the pact. It rained.';
  const sentences = [
    [0, 8],
    [9, 32],
    [33, 43],
  ] as const;
  assert.equal(passageAround(text, sentences, [spanIn(text, 'signed')], 80), 'They signed the pact.');
});

test('of a long sentence as much is shown as stands around the words, cut between words', () => {
  const passage = passageAround(LONG, [[0, LONG.length]], [spanIn(LONG, 'signed')], 60);
  assert.match(passage, /^…(?:often )+warned signed the pact and (?:then ?)+…$/u);
  assert.ok(passage.length <= 62);
});

test('near the beginning or the end of a sentence the room is used on the other side', () => {
  const sentence = [[0, LONG.length]] as const;
  const opening = passageAround(LONG, sentence, [spanIn(LONG, 'minister')], 60);
  assert.match(opening, /^The minister who had (?:often ?)+…$/u);
  assert.ok(opening.length > 50);
  const ending = passageAround(LONG, sentence, [spanIn(LONG, 'left')], 60);
  assert.match(ending, /^…(?:then )+left\.$/u);
  assert.ok(ending.length > 50);
});

test('words that stand in no sentence, or nowhere, are shown as they are', () => {
  assert.equal(passageAround('SIGNED', [], [[0, 6]], 40), 'SIGNED');
  assert.equal(passageAround('SIGNED', [], [], 40), '');
});
