import assert from 'node:assert/strict';
import { toId, toStatementRef, type Alignment, type Conflict, type Entry } from '../../model/index.ts';
import { recordSamples, show, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, record } from '../index.ts';
import { sampleArticleId, sampleClaimId, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';
import { entryOfEvents } from '../sample-events.fixture.ts';

const madeBy = 'samples@1';

function withAlignments(entry: Entry, ...more: readonly Alignment[]): Entry {
  return { ...entry, alignments: [...entry.alignments, ...more] };
}

/** Samples give the number of their bridge for one that is the same. */
function bridgeConflict(numbers: readonly number[]): Conflict {
  return {
    kind: 'conflict',
    id: toId('k1'),
    slot: 'number',
    values: numbers.map((n) => ({
      value: String(n),
      article: sampleArticleId(n),
      spans: [[7, 8]],
      doubt: n === 1 ? 'there is no bridge of that number' : null,
    })),
    passages: numbers.map((n) => ({ article: sampleArticleId(n), span: [0, 8] })),
    confidence: 0.9,
    madeBy,
  };
}

testOnEveryDatabase(
  'lists claims a page at a time, those that are denied before those that all affirm',
  async (ledger) => {
    await recordSamples(ledger, 5);
    const { claims, total } = await ask(ledger, { kind: 'claims' });
    assert.equal(total, 2);
    assert.deepEqual(
      claims.map(({ claim }) => claim.id),
      [0, 3].map(sampleClaimId),
      'samples 0 to 2 have a denial',
    );
    const page = await ask(ledger, { kind: 'claims', offset: 1, limit: 1 });
    assert.deepEqual([page.claims, page.offset], [claims.slice(1), 1]);
  },
);

testOnEveryDatabase('lists copies newest first with the words of both sides', async (ledger) => {
  await recordSamples(ledger, 6);
  const { copies, total } = await ask(ledger, { kind: 'copies', limit: 2 });
  assert.equal(total, 4);
  assert.deepEqual(
    copies.map(({ from, to }) => [from.id, to.id]),
    [
      [4, 5],
      [3, 4],
    ].map((pair) => pair.map(sampleArticleId)),
  );
  assert.equal(copies[0]?.wordings[0]?.from, copies[0]?.wordings[0]?.to);
});

testOnEveryDatabase(
  'what later articles add to a conflict joins it, and who slipped is said',
  async (ledger) => {
    await recordSamples(ledger, 1);
    await record(ledger, withAlignments(sampleEntry(1), bridgeConflict([0, 1])));
    await record(ledger, withAlignments(sampleEntry(2), bridgeConflict([1, 2])));
    const { conflicts, total } = await ask(ledger, { kind: 'conflicts' });
    assert.equal(total, 1);
    const [found] = conflicts;
    assert.ok(found);
    assert.deepEqual(
      found.conflict.values.map(({ value }) => value),
      ['0', '1', '2'],
    );
    assert.deepEqual(
      found.passages.map(({ text }) => text),
      ['Bridge 0 shut', 'Bridge 1 shut', 'Bridge 2 shut'],
    );
    assert.deepEqual(
      [found.conflict.slip, found.conflict.slipBy, found.conflict.register],
      [sampleArticleId(1), 'register', 'there is no bridge of that number'],
    );
    assert.deepEqual((await show(ledger, 'k1', 'conflict')).found, found);
    assert.deepEqual((await show(ledger, sampleStoryId(0), 'story')).conflicts, [found]);
    assert.deepEqual((await ask(ledger, { kind: 'across' })).conflicts, [found.conflict]);
  },
);

testOnEveryDatabase('a claim that events tell shows their words', async (ledger) => {
  const text = 'Norland shelled Sudmark.';
  for (const n of [0, 1]) {
    const entry = entryOfEvents(n, text, [{ told: 'Norland=NOR | shelled | Sudmark=SDM' }]);
    const telling = toStatementRef(entry.article.id, toId('v1'));
    await record(
      ledger,
      withAlignments(entry, {
        kind: 'claim-membership',
        claim: sampleClaimId(0),
        telling,
        stance: 'affirms',
        claimsEvidence: n === 1,
        scope: [],
        root: { kind: 'own', name: `Post ${n}`, spans: [[0, 7]] },
        score: 1,
        madeBy,
      }),
    );
  }
  const { found } = await show(ledger, sampleClaimId(0), 'claim');
  assert.equal(found.label, text);
  assert.deepEqual(
    found.tellings.map((telling) => telling.kind === 'event' && telling.event.passage.text),
    [text, text],
  );
  assert.deepEqual([found.claim.roots, found.claim.independence], [2, 'established']);
});

testOnEveryDatabase('strange pages are some page', async (ledger) => {
  await recordSamples(ledger, 3);
  for (const kind of ['claims', 'conflicts', 'copies'] as const)
    for (const strange of [-1, NaN, Infinity, 0.5])
      assert.equal((await ask(ledger, { kind, offset: strange, limit: strange })).kind, kind);
});
