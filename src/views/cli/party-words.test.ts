import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainParty } from '../../../test/plain-event.ts';
import { toId } from '../../model/index.ts';
import { codesInWords, partiesInWords, toPartyWords, wholeCodesOf, type PartyWords } from './party-words.ts';

function wordsOf(differences: Partial<PartyWords>): PartyWords {
  return { entity: null, words: 'the crew', code: '', doubt: null, ...differences };
}

test('a party has its full name, the words of the article, and its code with the sector', () => {
  const party = toPlainParty([[0, 7]], { entity: toId('e1'), codes: ['ARD'], sector: 'GOV' });
  assert.deepEqual(toPartyWords(party, 'Quill left.', new Map([[toId('e1'), { name: 'Ada Quill' }]])), {
    entity: 'Ada Quill',
    words: 'Quill l',
    code: 'ARDGOV',
    doubt: null,
  });
});

test('words that mean two have both codes; a sector without a state is a code', () => {
  assert.deepEqual(wholeCodesOf({ codes: ['ARD', 'BEL'], sector: 'MIL' }), ['ARDMIL', 'BELMIL']);
  assert.deepEqual(wholeCodesOf({ codes: [], sector: 'UAF' }), ['UAF']);
  assert.deepEqual(wholeCodesOf({ codes: [], sector: null }), []);
});

test('nobody known is told by the words alone', () => {
  assert.equal(partiesInWords([wordsOf({})]), 'the crew');
  assert.equal(codesInWords([wordsOf({ entity: 'Ada Quill' })]), 'Ada Quill');
});

test('of five thousand on one side three are told', () => {
  const many = Array.from({ length: 5000 }, (_, i) => wordsOf({ entity: `State ${i}`, code: 'ARD' }));
  assert.equal(partiesInWords(many), 'State 0 (ARD), State 1 (ARD), State 2 (ARD), 4997 more');
});
