import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseProse, reader } from '../../../test/read-english.ts';
import { quotationsOf, tokenCountOf, type Analysis, type Attribution } from '../../model/index.ts';
import { statesOf } from '../states-of.ts';
import { findAttributions } from './find-attributions.ts';

const TEXT =
  '“We are ready,” Marta Lind said on Monday. The ministry denied that the bridge had been closed.\nPrices rose.';

function again(text: string, analysis: Analysis): readonly Attribution[] {
  const paragraphs = [...text.matchAll(/.+/gu)].map(
    ({ index, 0: line }) => [index, index + line.length] as const,
  );
  return findAttributions(analysis, statesOf(text, analysis, null, reader), paragraphs, reader.attributions);
}

test('cue, speaker and content are told by their tokens', () => {
  const { attributions } = analyseProse(TEXT);
  assert.equal(attributions.length, 2);
  const [said, denied] = attributions;
  assert.deepEqual(said?.cue, { first: 8, last: 8 });
  assert.deepEqual(said.speaker, { first: 6, last: 7 });
  assert.ok(denied && denied.confidence > 0 && denied.confidence < 1);
});

test('states read once more give the attributions of states that were kept', () => {
  const analysis = analyseProse(TEXT);
  assert.deepEqual(again(TEXT, analysis), analysis.attributions);
});

test('every part of an attribution is a range of tokens of the text, and none overlaps its cue', () => {
  const hostile = `${'“said “'.repeat(400)} ${'said that '.repeat(300)} ${'" \' « „'.repeat(200)}`;
  const analysis = analyseProse(hostile);
  const count = tokenCountOf(analysis);
  for (const { speaker, cue, content } of analysis.attributions)
    for (const range of [...content, ...(speaker ? [speaker] : [])]) {
      assert.ok(range.first >= 0 && range.first <= range.last && range.last < count);
      assert.ok(range.last < cue.first || range.first > cue.last);
    }
  assert.ok(quotationsOf(analysis).length <= hostile.length);
});
