import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromJson, toJson, type Unread } from '../../model/index.ts';
import { openForTest, RECORDED_AT, recordSamples, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, candidatesFor, LedgerError, recordUnread } from '../index.ts';
import { sampleArticleId, sampleClaimId, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';

testOnEveryDatabase('lists what could not be read, until it has been read', async (ledger) => {
  const missing: Unread = {
    kind: 'unread',
    file: 'bridges/0.txt',
    because: 'missing',
    detail: 'It is missing.',
  };
  await recordUnread(ledger, missing);
  await recordUnread(ledger, { ...missing, file: 'a.bin', because: 'binary' });
  await recordUnread(ledger, { ...missing, because: 'empty' });
  const at = RECORDED_AT;
  assert.deepEqual((await ask(ledger, { kind: 'unread' })).unread, [
    { ...missing, file: 'a.bin', because: 'binary', at },
    { ...missing, because: 'empty', at },
  ]);
  await recordSamples(ledger, 1);
  assert.equal((await ask(ledger, { kind: 'unread' })).unread.length, 1);
});

testOnEveryDatabase('answers the same twice, and each answer survives JSON', async (ledger) => {
  await recordSamples(ledger, 9);
  const ids = [sampleArticleId(1), sampleStoryId(1), sampleClaimId(1), `${sampleArticleId(1)}#s1`];
  const questions = [
    { kind: 'stories' },
    { kind: 'across' },
    { kind: 'unread' },
    ...ids.map((id) => ({ kind: 'show', id }) as const),
  ] as const;
  for (const question of questions) {
    const answer = await ask(ledger, question);
    assert.deepEqual(await ask(ledger, question), answer);
    assert.deepEqual(fromJson(toJson(answer)), answer);
  }
});

test('a ledger without texts tells what holds across articles, and nothing more', async (context) => {
  const whole = await openForTest(context, ':memory:');
  const lean = await openForTest(context, ':memory:', { keepTexts: false });
  await recordSamples(whole, 9);
  await recordSamples(lean, 9);
  const across = await ask(whole, { kind: 'across' });
  assert.equal(across.stories.length, 3);
  assert.equal(across.copies.length, 6);
  assert.equal(across.claims.length, 3);
  assert.deepEqual(await ask(lean, { kind: 'across' }), across);
  const { sketch } = sampleEntry(2);
  assert.deepEqual(await candidatesFor(lean, sketch), await candidatesFor(whole, sketch));
  await assert.rejects(
    ask(lean, { kind: 'show', id: sampleArticleId(0) }),
    (error) => error instanceof LedgerError && error.because === 'no texts',
  );
});
