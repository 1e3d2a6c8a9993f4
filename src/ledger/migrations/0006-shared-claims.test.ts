import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, openForTest } from '../databases.fixture.ts';
import { ask } from '../index.ts';
import { sampleClaimId, sampleEntry } from '../sample-entry.fixture.ts';
import { sharedClaims } from './0006-shared-claims.ts';
import { foundOldLedger } from './old-ledger.fixture.ts';

test('a ledger of before tells the claims that more than one telling makes', async (context) => {
  const path = join(makeFolder(context), 'old.db');
  const entries = [0, 1, 2].map((n) => ({ ...sampleEntry(n), alignments: [] }));
  const old = foundOldLedger(path, sharedClaims, entries);
  const tell = old.prepare(
    `insert into tellings (joined, article, telling, claim, stance, claims_evidence, scope, score, made_by, rejected)
      values (?1, ?2, 's1', ?1, ?3, 0, '[]', 1, 'samples@1', ?4)`,
  );
  tell.run(sampleClaimId(0), 1, 'affirms', 0);
  tell.run(sampleClaimId(0), 2, 'affirms', 0);
  tell.run(sampleClaimId(3), 1, 'affirms', 0);
  tell.run(sampleClaimId(3), 3, 'denies', 1);
  old.close();
  const ledger = await openForTest(context, path);
  assert.equal((await ask(ledger, { kind: 'stories' })).holdings.claims, 1);
  const { claims } = await ask(ledger, { kind: 'claims' });
  assert.deepEqual(
    claims.map(({ claim }) => claim.id),
    [sampleClaimId(0)],
  );
});
