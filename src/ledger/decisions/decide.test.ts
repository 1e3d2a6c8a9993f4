import assert from 'node:assert/strict';
import type { Conflict, Decision } from '../../model/index.ts';
import { toId } from '../../model/index.ts';
import { RECORDED_AT, recordSamples, show, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, candidatesFor, decide, LedgerError, record, type Ledger } from '../index.ts';
import { sampleArticleId, sampleClaimId, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';

const note = 'Another bridge.';

function decision(act: Decision['act'], subjects: readonly string[]): Decision {
  return { kind: 'decision', act, subjects, note, at: RECORDED_AT };
}

async function refused(ledger: Ledger, act: Decision['act'], subjects: readonly string[], why: RegExp) {
  await assert.rejects(decide(ledger, { act, subjects, note }), (error) => {
    assert.ok(error instanceof LedgerError, String(error));
    assert.match(error.message, why);
    return true;
  });
}

testOnEveryDatabase(
  'an article that was split from its story tells another, to which later ones can come',
  async (ledger) => {
    await recordSamples(ledger, 3);
    const article = sampleArticleId(1);
    const kept = await decide(ledger, { act: 'split', subjects: [article.slice(0, 12)], note: ` ${note}\n` });
    assert.deepEqual(kept, decision('split', [article, sampleStoryId(0)]));
    const { story, decisions } = await show(ledger, sampleStoryId(0), 'story');
    assert.deepEqual(story.articles, [2, 0].map(sampleArticleId));
    assert.deepEqual(decisions, [kept]);
    const alone = await show(ledger, article, 'article');
    assert.deepEqual(alone.decisions, [kept]);
    assert.notEqual(alone.story?.id, sampleStoryId(0));
    const candidates = await candidatesFor(ledger, { ...sampleEntry(0).sketch, article: toId('new') });
    assert.equal(candidates.find(({ sketch }) => sketch.article === article)?.story, alone.story?.id);
  },
);

testOnEveryDatabase('no later article joins again what an analyst parted', async (ledger) => {
  await recordSamples(ledger, 3);
  await decide(ledger, { act: 'split', subjects: [sampleArticleId(1)], note });
  const apart = (await show(ledger, sampleArticleId(1), 'article')).story?.id;
  assert.ok(apart);
  const entry = sampleEntry(3);
  await record(ledger, {
    ...entry,
    alignments: [
      ...entry.alignments,
      {
        kind: 'merger',
        of: 'story',
        from: apart,
        into: sampleStoryId(0),
        by: entry.article.id,
        score: 1,
        madeBy: 'samples@1',
      },
    ],
  });
  assert.equal((await show(ledger, sampleArticleId(1), 'article')).story?.id, apart);
});

testOnEveryDatabase('stories and claims that an analyst merged are one', async (ledger) => {
  await recordSamples(ledger, 6);
  const stories = [sampleStoryId(0), sampleStoryId(3)];
  const claims = [sampleClaimId(0), sampleClaimId(3)];
  await decide(ledger, { act: 'merge', subjects: stories, note });
  await decide(ledger, { act: 'merge', subjects: claims, note });
  const { story, mergedFrom, decisions } = await show(ledger, sampleStoryId(3), 'story');
  assert.equal(story.articles.length, 6);
  assert.deepEqual(mergedFrom, stories.toSorted());
  assert.deepEqual(decisions, [decision('merge', stories)]);
  const { found } = await show(ledger, sampleClaimId(3), 'claim');
  assert.deepEqual([found.claim.affirmed.length, found.claim.denied.length], [4, 2]);
  assert.deepEqual(found.decisions, [decision('merge', claims)]);
  for (const id of stories.map((each) => each.slice(0, 10)))
    assert.equal(
      (await show(ledger, id, 'story')).story.id,
      story.id,
      'the beginning of an old id is enough',
    );
  for (const id of claims.map((each) => each.slice(0, 10)))
    assert.equal((await show(ledger, id, 'claim')).found.claim.id, found.claim.id);
  await refused(ledger, 'merge', stories, /are one already/);
});

testOnEveryDatabase(
  'a copy that was rejected is in no list, and stays on its articles with the note',
  async (ledger) => {
    await recordSamples(ledger, 3);
    const [from, to] = [sampleArticleId(0), sampleArticleId(1)];
    await decide(ledger, { act: 'reject', subjects: [`${to.slice(0, 9)}..${from.slice(0, 9)}`], note });
    const { copies, total } = await ask(ledger, { kind: 'copies' });
    assert.deepEqual([copies.length, total], [1, 1]);
    assert.equal((await ask(ledger, { kind: 'across' })).copies.length, 1);
    assert.equal((await show(ledger, sampleStoryId(0), 'story')).copies.length, 1);
    const shown = await show(ledger, from, 'article');
    assert.deepEqual(shown.copies[0]?.decisions, [decision('reject', [`${from}..${to}`])]);
  },
);

testOnEveryDatabase('a telling that was rejected is not counted, and the claim says so', async (ledger) => {
  await recordSamples(ledger, 3);
  const telling = `${sampleArticleId(2)}#s1`;
  await decide(ledger, { act: 'reject', subjects: [telling], note });
  const { found } = await show(ledger, sampleClaimId(0), 'claim');
  assert.deepEqual([found.claim.denied, found.tellings.length], [[], 2]);
  assert.deepEqual(found.decisions, [decision('reject', [telling, sampleClaimId(0)])]);
  await decide(ledger, { act: 'confirm', subjects: [sampleClaimId(0), telling], note });
  assert.deepEqual((await show(ledger, sampleClaimId(0), 'claim')).found.claim.denied, [telling]);
});

testOnEveryDatabase('a conflict that was rejected is in no list, and can still be shown', async (ledger) => {
  await recordSamples(ledger, 2);
  const entry = sampleEntry(2);
  const id = toId<'conflict'>('k1');
  const conflict: Conflict = {
    kind: 'conflict',
    id,
    slot: 'number',
    values: [0, 2].map((n) => ({
      value: String(n),
      article: sampleArticleId(n),
      spans: [[7, 8]],
      doubt: null,
    })),
    passages: [],
    confidence: 0.9,
    madeBy: 'samples@1',
  };
  await record(ledger, { ...entry, alignments: [...entry.alignments, conflict] });
  assert.equal((await ask(ledger, { kind: 'conflicts' })).total, 1);
  await decide(ledger, { act: 'reject', subjects: ['k'], note });
  assert.equal((await ask(ledger, { kind: 'conflicts' })).total, 0);
  assert.deepEqual((await ask(ledger, { kind: 'across' })).conflicts, []);
  assert.deepEqual((await show(ledger, id, 'conflict')).found.decisions, [decision('reject', [id])]);
});

testOnEveryDatabase('a decision needs a note, and something that it can be about', async (ledger) => {
  await recordSamples(ledger, 4);
  const [article, story] = [sampleArticleId(0), sampleStoryId(0)];
  await assert.rejects(decide(ledger, { act: 'split', subjects: [article], note: ' \n' }), /needs a note/);
  await refused(ledger, 'split', ['zz'], /“zz” is not in the ledger/);
  await refused(ledger, 'merge', ['y', story], /“y” could mean several things/);
  await refused(ledger, 'split', [sampleArticleId(3)], /alone in its story/);
  await refused(ledger, 'split', [story], /can be confirmed or rejected/);
  await refused(ledger, 'merge', [story], /Two stories or two claims/);
  await refused(ledger, 'merge', [story, article], /Two stories or two claims/);
  await refused(ledger, 'reject', [`${article}..${sampleArticleId(3)}`], /no copy between/);
  await refused(ledger, 'reject', [`${article}#s9`], /tells no claim/);
  await refused(ledger, 'reject', [article, sampleStoryId(3)], /is not in y/);
  await refused(ledger, 'confirm', [], /“” is not in the ledger/);
  assert.deepEqual((await show(ledger, story, 'story')).decisions, []);
});
