import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtsToldIn } from '../doubts-in.fixture.ts';

const COUNCIL = 'said to have 17 members; the register has 15 (United Nations Security Council)';

function assertDoubted(...sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(doubtsToldIn(sentence), [COUNCIL], sentence);
}

function assertUndoubted(day: string | null, ...sentences: readonly string[]): void {
  for (const sentence of sentences) assert.deepEqual(doubtsToldIn(sentence, day), [], sentence);
}

test('an adjective tells how many members a body has', () => {
  assertDoubted(
    'The seventeen-member U.N. Security Council met on Monday.',
    'The U.N. Security Council, a 17-nation body, met on Monday.',
    'The U.N. Security Council is a 17-member body.',
  );
});

test('a noun with the body beside it does', () => {
  assertDoubted(
    "The U.N. Security Council's 17 members agreed on Monday.",
    'Ministers of the 17 member states of the U.N. Security Council met on Monday.',
    'All 17 U.N. Security Council members signed on Monday.',
    'Envoys of 17 countries that are members of the U.N. Security Council met on Monday.',
    'The 17 countries that make up the U.N. Security Council met on Monday.',
  );
});

test('a verb does', () => {
  assertDoubted(
    'The U.N. Security Council consists of seventeen nations.',
    'The U.N. Security Council is made up of 17 countries.',
    'The U.N. Security Council, which has 17 members, met on Monday.',
  );
});

test('member countries in the sentence of one body are its own where its look-alike has so many', () => {
  assertDoubted('In that war the U.N. Security Council saw troops of 17 member countries arrive.');
  assertUndoubted(
    '2023-11-14',
    'In that war the U.N. Security Council saw troops of 18 member countries of the league arrive.',
    'The U.N. Security Council was told that 193 member states had agreed.',
    'The U.N. Security Council was told that 120 member states had agreed.',
  );
});

test('some of the members are not all of them', () => {
  assertUndoubted(
    '2023-11-14',
    'The five permanent members of the U.N. Security Council met on Monday.',
    "The U.N. Security Council's 10 elected members met on Monday.",
    'Twelve members of the U.N. Security Council voted for it.',
    'Nine countries that are members of NATO sent tanks.',
    'The other 26 members of the European Union agreed.',
    "NATO's three members on the Baltic Sea agreed.",
    'The six NATO members sent ships.',
    'NATO has two members that border the Black Sea.',
  );
});

test('more than ever were is a doubt wherever it stands', () => {
  const words = 'said to have 40 members; the register has 31 (North Atlantic Treaty Organization)';
  assert.deepEqual(doubtsToldIn('Forty members of NATO sent tanks.'), [words]);
});

test('what belongs to a body is not the body', () => {
  assertUndoubted(
    '2023-11-14',
    'The 12-member U.N. Security Council panel met on Monday.',
    'The 5-member NATO delegation left on Monday.',
    'The 40-nation NATO-led force left on Monday.',
  );
});

test('the number is that of the day, and members that come or have just left may be counted', () => {
  assertUndoubted('2015-03-01', 'The 28-nation NATO alliance agreed.');
  assertUndoubted('2023-02-01', 'The 31-nation NATO alliance agreed.', 'The 30-nation NATO alliance agreed.');
  const words = 'said to have 28 members; the register has 32 (North Atlantic Treaty Organization)';
  assert.deepEqual(doubtsToldIn('The 28-nation NATO alliance agreed.', '2026-03-01'), [words]);
});

test('on an unknown day, and of a year that is named, every number that there was may be meant', () => {
  assertUndoubted(null, 'The 28-nation NATO alliance agreed.', 'The 19-nation NATO alliance agreed.');
  assertUndoubted('2023-11-14', 'In 1999 the 19-member NATO alliance agreed.', 'NATO had 16 members then.');
  assert.equal(doubtsToldIn('The 40-nation NATO alliance agreed.', null).length, 1);
});

test('where members are not listed their number may have been some other', () => {
  assertUndoubted('2016-05-01', 'The 164-member World Trade Organization met on Monday.');
  assert.equal(doubtsToldIn('The 60-member World Trade Organization met on Monday.').length, 1);
});
