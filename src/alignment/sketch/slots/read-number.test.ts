import assert from 'node:assert/strict';
import test from 'node:test';
import { SLOT_LEXICON } from '../../conflicts/passages.fixture.ts';
import { readNumber } from './read-number.ts';

const numberOf = (words: string): number | undefined =>
  readNumber(words.split(' '), 0, SLOT_LEXICON.numberWords)?.value;

test('digits, words, and both together are numbers', () => {
  assert.equal(numberOf('3,000 tugs'), 3000);
  assert.equal(numberOf('seventeen tugs'), 17);
  assert.equal(numberOf('twenty - five tugs'), 25);
  assert.equal(numberOf('two hundred and five tugs'), 205);
  assert.equal(numberOf('1.2 million crowns'), 1_200_000);
  assert.equal(numberOf('a dozen tugs'), 12);
  assert.equal(numberOf('two thirds of the crew'), 2 / 3);
});

test('"a tug", "and", and a lone scale are none', () => {
  for (const words of ['a tug', 'and', 'hundred tugs', 'thirds', '', '7:30'])
    assert.equal(numberOf(words), undefined);
});

test('two numbers side by side are two', () => {
  assert.equal(readNumber(['three', 'four', 'tugs'], 0, SLOT_LEXICON.numberWords)?.last, 0);
  assert.equal(readNumber(['2031', '14'], 0, SLOT_LEXICON.numberWords)?.last, 0);
});

test('a number of a thousand words ends somewhere', () => {
  assert.ok(Number(numberOf('nine hundred '.repeat(1000).trim())) > 0);
});
