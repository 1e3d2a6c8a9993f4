import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CUE_KINDS, STANCES } from '../../model/index.ts';
import { confidenceInNumbers, confidenceInWords } from './confidence-in-words.ts';
import { stanceInWords, tenorInWords } from './stance-in-words.ts';

test('who affirms says, warns or believes; who does not, denies, whatever the cue', () => {
  assert.equal(stanceInWords({ stance: 'affirms', cue: { kind: 'warn', spans: [] } }), 'warns');
  assert.equal(stanceInWords({ stance: 'affirms', cue: { kind: 'deny', spans: [] } }), 'affirms');
  assert.equal(stanceInWords({ stance: 'denies', cue: { kind: 'say', spans: [] } }), 'denies');
  assert.equal(
    stanceInWords({ stance: 'declines', cue: { kind: 'decline', spans: [] } }),
    'declines to comment',
  );
});

test('every stance and cue has its word', () => {
  for (const stance of STANCES)
    for (const kind of CUE_KINDS)
      assert.match(stanceInWords({ stance, cue: { kind, spans: [] } }), /^[a-z ]+$/);
});

test('what is plainly put needs no word', () => {
  assert.deepEqual(tenorInWords({ isNegated: false, modality: 'certain', qualifiers: [] }), []);
  assert.deepEqual(tenorInWords({ isNegated: true, modality: 'conditional', qualifiers: [] }), [
    'negated',
    'conditional',
  ]);
});

test('confidence is told in a word and a number that agree', () => {
  assert.equal(confidenceInWords(0.93), 'sure, 0.93');
  assert.equal(confidenceInWords(0.8999), 'fairly sure, 0.89');
  assert.equal(confidenceInWords(0.62), 'unsure, 0.62');
  assert.equal(confidenceInWords(0), 'a guess, 0.00');
  assert.equal(confidenceInWords(1), 'sure, 1.00');
  assert.equal(confidenceInNumbers(0.29), '0.29');
});
