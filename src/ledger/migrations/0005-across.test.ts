import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { statementsOf, toJson } from '../../model/index.ts';
import { makeFolder, openForTest, show } from '../databases.fixture.ts';
import { ask, candidatesFor, record } from '../index.ts';
import { sampleArticleId, sampleClaimId, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';
import { across } from './0005-across.ts';
import { foundOldLedger } from './old-ledger.fixture.ts';

test('claims and stories of an older ledger stay, and its articles join nothing new until it is rebuilt', async (context) => {
  const path = join(makeFolder(context), 'old.db');
  const entries = [0, 1].map(sampleEntry);
  const old = foundOldLedger(path, across, entries);
  const statement = old.prepare('insert into statements values (?, 0, ?, null, ?)');
  const claim = old.prepare('insert into claim_memberships values (?, ?, ?, ?, ?)');
  for (const [i, { findings }] of entries.entries()) {
    for (const found of statementsOf(findings)) statement.run(i + 1, found.id, toJson(found));
    claim.run(sampleClaimId(0), i + 1, 's1', i === 0 ? 'affirms' : 'denies', 'claims@1');
  }
  old.exec(`insert into sketches values (1, x'00'); insert into sketch_keys values (7, 1)`);
  old.close();

  const migrated = await openForTest(context, path);
  const { claims, stories } = await ask(migrated, { kind: 'across' });
  assert.deepEqual(stories[0]?.articles, [0, 1].map(sampleArticleId));
  assert.deepEqual(
    claims.map(({ affirmed, denied, roots }) => ({ affirmed, denied, roots })),
    [{ affirmed: [`${sampleArticleId(0)}#s1`], denied: [`${sampleArticleId(1)}#s1`], roots: 0 }],
  );
  assert.equal((await show(migrated, sampleClaimId(0), 'claim')).found.tellings.length, 2);
  assert.deepEqual(await candidatesFor(migrated, { ...sampleEntry(2).sketch, keys: Uint32Array.of(7) }), []);
  await record(migrated, sampleEntry(2));
  assert.equal((await show(migrated, sampleStoryId(0), 'story')).articles.length, 3);
});
