import assert from 'node:assert/strict';
import { recordSamples, show, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask } from '../index.ts';
import { sampleArticleId, sampleClaimId, sampleStoryId } from '../sample-entry.fixture.ts';

testOnEveryDatabase('tells a story by its speakers, copies and claims', async (ledger) => {
  await recordSamples(ledger, 6);
  const { story, label, articles, speakers, copies, claims } = await show(ledger, sampleStoryId(3), 'story');
  assert.deepEqual(story.articles, [4, 5, 3].map(sampleArticleId), 'sample 3 has no known time');
  assert.equal(label, 'Bridge 4 shut');
  assert.deepEqual(
    articles.map((article) => article.statements),
    [1, 1, 1],
  );
  assert.deepEqual(
    speakers.map(({ speaker, statements }) => [speaker, statements.length]),
    [['Ada Kron', 3]],
  );
  assert.equal(
    speakers[0]?.statements[0]?.passage.text,
    'Mayor Ada Kron said: “The bridge will open again — on Monday 🌉.”',
  );
  assert.deepEqual(
    copies.map(({ copy, from, to }) => [copy.from, copy.to, from.id, to.id]),
    [3, 4].map((n) => [n, n + 1, n, n + 1].map(sampleArticleId)),
  );
  assert.deepEqual(copies[0]?.wordings, [
    {
      from: '“The bridge will open again — on Monday 🌉.”',
      to: '“The bridge will open again — on Monday 🌉.”',
    },
  ]);
  assert.deepEqual(claims[0]?.claim, {
    id: sampleClaimId(3),
    affirmed: [`${sampleArticleId(3)}#s1`, `${sampleArticleId(4)}#s1`],
    denied: [`${sampleArticleId(5)}#s1`],
    roots: null,
    independence: 'not established',
  });
});

testOnEveryDatabase('shows what an unambiguous beginning of an id stands for', async (ledger) => {
  await recordSamples(ledger, 4);
  const article = sampleArticleId(2);
  assert.equal((await show(ledger, article.slice(0, 12), 'article')).article.id, article);
  assert.equal((await show(ledger, sampleStoryId(0).slice(0, 12), 'story')).story.id, sampleStoryId(0));
  assert.equal((await show(ledger, sampleClaimId(0).slice(0, 12), 'claim')).found.statements.length, 3);
  const { found, claims } = await show(ledger, `${article.slice(0, 12)}#s1`, 'statement');
  assert.equal(found.ref, `${article}#s1`);
  assert.equal(claims[0]?.claim.id, sampleClaimId(0));
});

testOnEveryDatabase('shows nothing for what is no id, or might be several', async (ledger) => {
  await recordSamples(ledger, 4);
  const several = await show(ledger, 'y', 'not-found');
  assert.deepEqual(several.matches, [sampleStoryId(0), sampleStoryId(3)].sort());
  for (const id of [
    '',
    '#',
    'zz',
    '%',
    '_',
    `${sampleArticleId(0)}#s2`,
    `${sampleArticleId(0)}x`,
    '#s1',
    "' or 1",
  ])
    assert.deepEqual(await ask(ledger, { kind: 'show', id }), { kind: 'not-found', id, matches: [] });
  const alone = await show(ledger, sampleClaimId(3), 'not-found');
  assert.deepEqual(alone.matches, [], 'what one statement says is not yet a claim');
});
