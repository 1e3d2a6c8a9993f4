import assert from 'node:assert/strict';
import { recordSamples, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, decide, record, type Ledger } from '../index.ts';
import { sampleArticleId, sampleClaimId, sampleEntry } from '../sample-entry.fixture.ts';

async function keptIn({ database }: Ledger): Promise<readonly unknown[]> {
  const rows = await database.selectFrom('shared_claims').selectAll().execute();
  return rows.map(({ claim, articles, disputed }) => [claim, articles, disputed]);
}

testOnEveryDatabase('a claim is kept as shared from its second telling on', async (ledger) => {
  await record(ledger, sampleEntry(0));
  assert.deepEqual(await keptIn(ledger), []);
  await record(ledger, sampleEntry(1));
  assert.deepEqual(await keptIn(ledger), [[sampleClaimId(0), 2, 0]]);
  await record(ledger, sampleEntry(2));
  assert.deepEqual(await keptIn(ledger), [[sampleClaimId(0), 3, 1]], 'the third denies it');
});

testOnEveryDatabase(
  'tellings that are rejected, and claims that are merged, are counted anew',
  async (ledger) => {
    const [claim, other] = [sampleClaimId(0), sampleClaimId(3)].sort();
    await recordSamples(ledger, 6);
    assert.deepEqual(await keptIn(ledger), [
      [claim, 3, 1],
      [other, 3, 1],
    ]);
    const note = 'No.';
    await decide(ledger, { act: 'merge', subjects: [claim ?? '', other ?? ''], note });
    assert.deepEqual(await keptIn(ledger), [[claim, 6, 1]]);
    for (const n of [2, 5])
      await decide(ledger, { act: 'reject', subjects: [`${sampleArticleId(n)}#s1`], note });
    assert.deepEqual(await keptIn(ledger), [[claim, 4, 0]], 'who denied it is rejected');
    assert.equal((await ask(ledger, { kind: 'claims' })).total, 1);
  },
);
