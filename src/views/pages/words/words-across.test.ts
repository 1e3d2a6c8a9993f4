import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFLICT_SLOTS } from '../../../model/index.ts';
import { slotInWords } from './slot-in-words.ts';
import { valueInWords } from './value-in-words.ts';

test('every slot has its word', () => {
  for (const slot of CONFLICT_SLOTS) assert.match(slotInWords(slot), /^[A-Z][a-z ]+$/);
});

test('a day is told in words, a large number with commas, and what is neither stays as it is', () => {
  assert.equal(valueInWords('date', '2031-03-04', 'words'), '4 March 2031');
  assert.equal(valueInWords('date', '2031-03-04/2031-03-06', 'words'), '4 March 2031 to 6 March 2031');
  assert.equal(valueInWords('date', 'XXXX-03', 'words'), 'XXXX-03');
  assert.equal(valueInWords('number', '3000000', 'words'), '3,000,000');
  assert.equal(valueInWords('number', '0.25', 'words'), '0.25');
  assert.equal(valueInWords('person', '1234567', 'words'), '1234567');
});

test('a code is told in the words of its article, where it has any', () => {
  assert.equal(valueInWords('place', 'PRK', 'North Korea'), 'North Korea');
  assert.equal(valueInWords('place', 'PRK', ''), 'PRK');
});
