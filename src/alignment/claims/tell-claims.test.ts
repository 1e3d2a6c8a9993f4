import assert from 'node:assert/strict';
import test from 'node:test';
import { tellingOf, toldClaims, type ToldClaim } from './told-claims.fixture.ts';

/** Whether two tellings, each by some of its words, make one claim. */
function makeOne(told: readonly ToldClaim[], words: string, others: string): boolean {
  return tellingOf(told, words).claim === tellingOf(told, others).claim;
}

const SALE = 'Poland accused Hungary of supplying artillery shells to Serbia last spring.';

test('what is said in other words is the same claim', () => {
  const told = toldClaims(
    SALE,
    'The minister said that Hungary had delivered munitions to Serbia during the spring.',
  );
  assert.ok(makeOne(told, 'artillery shells', 'munitions'));
});

test('the same of other parties is another claim', () => {
  const told = toldClaims(
    SALE,
    'The minister said that Austria had supplied artillery shells to Serbia last spring.',
  );
  assert.ok(!makeOne(told, 'Hungary', 'Austria'));
});

test('who arms whom cannot be turned round', () => {
  const told = toldClaims(
    SALE,
    'The minister said that Serbia had supplied artillery shells to Hungary last spring.',
  );
  assert.ok(!makeOne(told, 'Hungary of', 'to Hungary'));
});

test('what is given makes the claim: arms are no food', () => {
  const told = toldClaims(SALE, 'The minister said that Hungary had supplied wheat to Serbia.');
  assert.ok(!makeOne(told, 'artillery', 'wheat'));
});

test('a denial is tied to what another article says', () => {
  const told = toldClaims(SALE, 'Hungary has denied selling any weapons to Serbia.');
  assert.ok(makeOne(told, 'artillery shells', 'any weapons'));
  assert.equal(tellingOf(told, 'artillery shells').stance, 'affirms');
  assert.equal(tellingOf(told, 'any weapons').stance, 'denies');
});

test('the scope of a denial is what is denied', () => {
  const denial = tellingOf(toldClaims('Hungary denied training Serbian pilots.'), 'training');
  assert.equal(denial.denied, 'training Serbian pilots');
});

test('who denies the training has not denied the shells', () => {
  const told = toldClaims(
    SALE,
    'Poland also said that Hungary had trained Serbian pilots. Hungary denied that it had trained Serbian pilots.',
  );
  assert.ok(!makeOne(told, 'artillery shells', 'it had trained'));
  assert.ok(makeOne(told, 'Hungary had trained', 'it had trained'));
});

test('the denied need not be named again: the deniers stand for them', () => {
  const told = toldClaims('Hungary and Serbia have denied any arms deals.', SALE);
  assert.equal(tellingOf(told, 'arms deals').stance, 'denies');
});

test('what has not been observed and what there is evidence of are one claim', () => {
  const told = toldClaims(
    'Shipments of shells by Hungary to Serbia have not been observed.',
    'The minister said that he has evidence of shells shipped by Hungary to Serbia.',
  );
  const [unseen, seen] = [tellingOf(told, 'Shipments'), tellingOf(told, 'evidence')];
  assert.equal(unseen.claim, seen.claim);
  assert.deepEqual([unseen.stance, seen.stance], ['not observed', 'affirms']);
  assert.deepEqual([unseen.claimsEvidence, seen.claimsEvidence], [false, true]);
});

test('where there is no evidence nobody claims any', () => {
  const told = toldClaims('The panel said there was no evidence that Hungary had shipped shells to Serbia.');
  const { stance, claimsEvidence } = tellingOf(told, 'Hungary had shipped');
  assert.equal(stance, 'not observed');
  assert.equal(claimsEvidence, false);
});

test('who says that it is not so denies what another says is so', () => {
  const told = toldClaims(
    'Marta Lind said that the bridge over the Oder was safe for heavy lorries.',
    'Jan Kowal said that the bridge over the Oder was not safe for heavy lorries.',
  );
  const [first, second] = [tellingOf(told, 'was safe'), tellingOf(told, 'was not safe')];
  assert.equal(first.claim, second.claim);
  assert.deepEqual([first.stance, second.stance], ['affirms', 'denies']);
});

test('a speaker goes by one name in every article', () => {
  const told = toldClaims(
    '"We are worried that Hungary is helping Serbia dodge the sanctions," Marta Lind said.',
    'According to Foreign Minister Marta Lind, Hungary is helping Serbia evade sanctions.',
  );
  assert.deepEqual(
    [tellingOf(told, 'dodge'), tellingOf(told, 'evade')].map(({ speaker }) => speaker),
    ['@lind', '@lind'],
  );
  assert.ok(makeOne(told, 'dodge', 'evade'));
});

test('a chain of weak likeness does not make one claim of a topic', () => {
  const told = toldClaims(
    'Marta Lind said that the harbour of Gdynia needs a new crane.',
    'Marta Lind said that the new crane will cost four million.',
    'Marta Lind said that four million is more than the town of Gdynia has.',
    'Marta Lind said that the town of Gdynia has closed two schools.',
  );
  assert.ok(!makeOne(told, 'harbour', 'four million is'));
  assert.ok(!makeOne(told, 'harbour', 'schools'));
  assert.ok(!makeOne(told, 'will cost', 'schools'));
});

test('the order in which articles arrive does not matter', () => {
  const texts = [
    SALE,
    'Hungary has denied selling any weapons to Serbia.',
    'The minister said that Hungary had delivered munitions to Serbia during the spring.',
  ];
  const sizes = [texts, texts.toReversed(), [texts[1] ?? '', texts[2] ?? '', texts[0] ?? '']].map((order) => {
    const told = toldClaims(...order);
    return [...Map.groupBy(told, ({ claim }) => claim).values()].map(({ length }) => length).sort();
  });
  assert.deepEqual(sizes[0], sizes[1]);
  assert.deepEqual(sizes[1], sizes[2]);
});

test('a denial denies no more than it says', () => {
  const denials = [
    ['The ministry denied training the pilots but not selling the shells.', 'training the pilots'],
    [
      'The ministry denied that it had trained the pilots while confirming that it had sold the shells.',
      'that it had trained the pilots',
    ],
    [
      'Hungary denied arming the rebels while freely admitting the training of their pilots.',
      'arming the rebels',
    ],
    ['Hungary denied that it sold shells, not that it trained pilots.', 'that it sold shells'],
  ] as const;
  for (const [text, denied] of denials) assert.equal(toldClaims(text)[0]?.denied, denied);
  assert.equal(
    toldClaims('Hungary denied that it had trained but hardly paid the pilots.')[0]?.denied,
    'that it had trained but hardly paid the pilots',
  );
});

test('what a denial leaves out does not turn it round', () => {
  const told = toldClaims(
    'Hungary trained the pilots, Lind said.',
    'The ministry denied training the pilots but not selling the shells.',
  );
  assert.equal(tellingOf(told, 'training').stance, 'denies');
});

test('a mere word for what others say is no claim of theirs', () => {
  const told = toldClaims('Hungary has rejected such charges.', 'Hungary has rejected the charges before.');
  assert.ok(!makeOne(told, 'such charges', 'the charges'));
});
