import assert from 'node:assert/strict';
import test from 'node:test';
import { sketchText, toCandidate } from '../sketch-text.fixture.ts';
import { PLAIN_KNOWLEDGE } from '../plain-analysis.fixture.ts';
import { joinClaims as join } from './join-claims.ts';
import { toId, type Candidate, type ClaimMembership, type Sketch } from '../../model/index.ts';

function joinClaims(drawn: Sketch, candidates: readonly Candidate[]): readonly ClaimMembership[] {
  return join(drawn, candidates, PLAIN_KNOWLEDGE).filter((joined) => joined.kind === 'claim-membership');
}

const FIRST = `Mayor Ilse Brandt said "the bridge will be open again before the first snow falls" on Friday.`;

test('a statement that quotes founds a claim', () => {
  const [membership, ...more] = joinClaims(sketchText('first', FIRST), []);
  assert.deepEqual(more, []);
  assert.match(membership?.claim ?? '', /^c[0-9a-f]{16}$/);
  assert.equal(membership?.telling, 'first#s1');
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

test('five quoted words are too common to make two statements one claim', () => {
  const first = toCandidate(sketchText('first', 'He said "it will be open soon" again.'));
  const [membership] = joinClaims(sketchText('other', 'She said "it will be open soon" too.'), [first]);
  assert.notEqual(membership?.claim, first.claims[0]?.claim);
});

test('what denies and what is denied are one claim, whatever their words', () => {
  const drawn = sketchText(
    'a',
    `Lind denied "any of it" today. He said "the crane stood idle since March" before.`,
  );
  const [denial, said] = drawn.tellings;
  assert.ok(denial && said);
  const tied = { ...drawn, tellings: [{ ...denial, denies: toId<'statement'>('s2') }, said] };
  const [first, second] = joinClaims(tied, []);
  assert.equal(first?.claim, second?.claim);
  assert.deepEqual([first?.stance, second?.stance], ['denies', 'affirms']);
});

test('a statement that makes two claims at once shows them to be one, under the lesser id', () => {
  const texts = [
    'He said "the bridge will be open again before the first snow falls" today.',
    'He said "not one crane has moved since the end of March" today.',
  ];
  const [first, second] = texts.map((text, i) => toCandidate(sketchText(`part ${i}`, text)));
  const drawn = sketchText('whole', texts.join(' '));
  const [one, other] = drawn.tellings;
  assert.ok(first && second && one && other);
  const both = {
    ...one,
    runs: [...one.runs, ...other.runs],
    quotations: [...one.quotations, ...other.quotations],
  };
  const claims = [first, second].map((candidate) => candidate.claims[0]?.claim).sort();
  for (const candidates of [
    [first, second],
    [second, first],
  ]) {
    const joined = join({ ...drawn, tellings: [both] }, candidates, PLAIN_KNOWLEDGE);
    const [merger] = joined.filter((each) => each.kind === 'merger');
    assert.deepEqual([merger?.into, merger?.from], claims);
    assert.equal(joined.find((each) => each.kind === 'claim-membership')?.claim, claims[0]);
  }
});

test('an article without tellings makes no claims', () => {
  assert.deepEqual(join(sketchText('silent', 'The bridge stood empty.'), [], PLAIN_KNOWLEDGE), []);
});

test('the order of the candidates does not matter', () => {
  const candidates = ['a', 'b', 'c'].map((name) => toCandidate(sketchText(name, FIRST)));
  const drawn = sketchText('later', FIRST);
  assert.deepEqual(joinClaims(drawn, candidates), joinClaims(drawn, candidates.toReversed()));
});
