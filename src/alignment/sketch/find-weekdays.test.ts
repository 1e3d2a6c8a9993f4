import assert from 'node:assert/strict';
import test from 'node:test';
import type { DateMention } from '../../model/index.ts';
import { findWeekdays } from './find-weekdays.ts';
import { splitWords } from './split-words.ts';

const TEXT = 'It sank then and rose later';
const WORDS = splitWords(TEXT, [[0, TEXT.length]], Infinity);

function dated(value: string): DateMention {
  return {
    kind: 'date',
    spans: [[8, 12]],
    value,
    days: null,
    anchor: 'open',
    evidence: [[8, 12]],
    madeBy: 'test@1',
  };
}

test('a day known by its weekday alone and one known by its date are the same weekday', () => {
  assert.equal(findWeekdays(WORDS, [dated('XXXX-WXX-4')]), 0b1000);
  assert.equal(findWeekdays(WORDS, [dated('2031-03-06')]), 0b1000);
});

test('months, weeks and durations are no weekdays', () => {
  for (const value of ['2031-03', '2031-W10', 'P3D', 'XXXX-03-06'])
    assert.equal(findWeekdays(WORDS, [dated(value)]), 0);
});

test('days told late in the text do not count', () => {
  const long = splitWords(`${'a '.repeat(150)} then`, [[0, 400]], Infinity);
  assert.equal(findWeekdays(long, [{ ...dated('XXXX-WXX-1'), spans: [[301, 305]] }]), 0);
});
