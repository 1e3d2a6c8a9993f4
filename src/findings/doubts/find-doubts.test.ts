import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtInWords, doubtsByEntity, sliceOf } from '../../model/index.ts';
import { parseBodyWords } from './doubt-lexicon.ts';
import { doubtsIn, doubtsToldIn } from './doubts-in.fixture.ts';

test('a body with the members of its look-alike is doubted, with its words and the line of the register', () => {
  const prose = 'Envoys of the 17-member U.N. Security Council met in Seoul.';
  const [doubt, ...others] = doubtsIn(prose);
  assert.ok(doubt);
  assert.deepEqual(others, []);
  assert.equal(
    doubtInWords(doubt),
    'said to have 17 members; the register has 15 (United Nations Security Council); 17 fits United Nations Command',
  );
  assert.deepEqual(doubt.spans.map((span) => sliceOf(prose, span)), ['U.N. Security Council']); // prettier-ignore
  assert.deepEqual(
    doubt.told.spans.map((span) => sliceOf(prose, span)),
    ['17-member'],
  );
  assert.equal(doubt.register.source.file, 'register/bodies.tsv');
  assert.ok(doubt.register.source.line > 1);
  assert.deepEqual(doubt.lookAlikes.map(({ fits }) => fits), [true, false, false]); // prettier-ignore
});

test('the doubts of an article go with whom they are about, in order of the text', () => {
  const doubts = doubtsIn(
    'The U.N. Security Council, created in 1950, met on Monday. The U.N. Security Council has 17 members.',
  );
  assert.deepEqual(doubts.map(({ slot }) => slot), ['founded', 'members']); // prettier-ignore
  const [first] = doubts;
  assert.ok(first?.entity);
  assert.deepEqual(doubtsByEntity(doubts).get(first.entity), doubts);
});

test('what is true of the body is no doubt, and is one of the other', () => {
  assert.deepEqual(doubtsToldIn('The UN Command, formed in 1950, is a 17-member body.'), []);
  const words = doubtsIn('The 15-member UN Command met on Monday.').map(doubtInWords);
  assert.deepEqual(words, [
    'said to have 15 members; the register has 17 (United Nations Command); 15 fits United Nations Security Council',
  ]);
});

test('nothing is doubted where no body is named, or nothing is said', () => {
  assert.deepEqual(doubtsToldIn('The 17-member choir, founded in 1950, sang on Monday.'), []);
  assert.deepEqual(doubtsToldIn(''), []);
  assert.deepEqual(doubtsToldIn('members'), []);
  assert.deepEqual(doubtsToldIn('17 member'), []);
});

test('thousands of names and numbers in a row are no doubt', () => {
  assert.deepEqual(doubtsToldIn('NATO 17 '.repeat(2500)), []);
});

test('a line of the lexicon that cannot be read is named', () => {
  assert.throws(() => parseBodyWords('member\tmember\tits members\nclub\tsociety\ta club\n'), /body-words\.tsv, line 2/u); // prettier-ignore
  assert.throws(() => parseBodyWords('member\tmember\n'), /line 1/u);
});
