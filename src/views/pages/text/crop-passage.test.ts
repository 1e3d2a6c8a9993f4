import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../model/index.ts';
import { cropPassage } from './crop-passage.ts';

const text = 'On Monday the minister denied having sold the boats to anybody at all, and left.';
const denied: Span = [23, 29];

test('what stands around the words is cut between words, and says on which sides it was cut', () => {
  const cropped = cropPassage({ text, start: 100 }, [[123, 129]], 15);
  assert.equal(cropped.text, 'the minister denied having sold');
  assert.deepEqual([cropped.start, cropped.isCutBefore, cropped.isCutAfter], [110, true, true]);
  assert.equal(text.slice(...denied), 'denied');
});

test('a short passage is whole', () => {
  assert.deepEqual(cropPassage({ text, start: 7 }, [[30, 36]], 500), {
    text,
    start: 7,
    isCutBefore: false,
    isCutAfter: false,
  });
});

test('words outside the passage leave its beginning', () => {
  assert.equal(cropPassage({ text, start: 0 }, [[900, 950]], 13).text, 'On Monday the');
});

test('a text without spaces is cut all the same, and no letter torn', () => {
  const waves = '🌊'.repeat(5000);
  for (const around of [101, 102]) {
    const cropped = cropPassage({ text: waves, start: 0 }, [[4000, 4002]], around);
    assert.ok(cropped.text.isWellFormed());
    assert.ok(cropped.text.length < 250);
  }
});

test('words that go on without end are cut too', () => {
  assert.ok(cropPassage({ text: 'so '.repeat(5000), start: 0 }, [[0, 15_000]], 20).text.length < 700);
});
