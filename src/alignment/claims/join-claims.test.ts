import assert from 'node:assert/strict';
import test from 'node:test';
import { sketchText, toCandidate } from '../sketch-text.fixture.ts';
import { joinClaims } from './join-claims.ts';

const FIRST = `Mayor Ilse Brandt said "the bridge will be open again before the first snow falls" on Friday.`;

test('a statement that quotes founds a claim', () => {
  const [membership, ...more] = joinClaims(sketchText('first', FIRST), []);
  assert.deepEqual(more, []);
  assert.match(membership?.claim ?? '', /^c[0-9a-f]{16}$/);
  assert.equal(membership?.statement, 'first#s1');
  assert.equal(membership.stance, 'affirms');
});

test('a statement that quotes most of the same words joins the claim', () => {
  const first = toCandidate(sketchText('first', FIRST));
  const later = `The bridge "will be open again before the first snow," the mayor promised.`;
  assert.equal(joinClaims(sketchText('later', later), [first])[0]?.claim, first.claims[0]?.claim);
});

test('a denial of the quoted words denies the claim', () => {
  const first = toCandidate(sketchText('first', FIRST));
  const denial = `Her engineer denied that "the bridge will be open again before the first snow falls" at all.`;
  const [membership] = joinClaims(sketchText('denial', denial), [first]);
  assert.equal(membership?.claim, first.claims[0]?.claim);
  assert.equal(membership?.stance, 'denies');
});

test('two statements of one article that quote the same words make one claim', () => {
  const memberships = joinClaims(sketchText('twice', `${FIRST} Later: ${FIRST}`), []);
  assert.equal(memberships.length, 2);
  assert.equal(memberships[0]?.claim, memberships[1]?.claim);
});

test('six words out of twenty do not make the claim the same', () => {
  const long = `He said "the bridge will be open again only when every bolt of it has been tested by people who do not work for me" today.`;
  const other = `She said "the bridge will be open again if anyone still remembers where the old plans are kept in this building" today.`;
  const first = toCandidate(sketchText('long', long));
  assert.notEqual(joinClaims(sketchText('other', other), [first])[0]?.claim, first.claims[0]?.claim);
});

test('a statement of five quoted words makes no claim', () => {
  assert.deepEqual(joinClaims(sketchText('short', 'He said "it will be open soon" again.'), []), []);
});

test('the order of the candidates does not matter', () => {
  const candidates = ['a', 'b', 'c'].map((name) => toCandidate(sketchText(name, FIRST)));
  const drawn = sketchText('later', FIRST);
  assert.deepEqual(joinClaims(drawn, candidates), joinClaims(drawn, candidates.toReversed()));
});
