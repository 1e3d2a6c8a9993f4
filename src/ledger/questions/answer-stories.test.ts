import assert from 'node:assert/strict';
import { recordSamples, show, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, record } from '../index.ts';
import { changeArticle, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';

testOnEveryDatabase('lists stories newest first, a page at a time', async (ledger) => {
  await recordSamples(ledger, 12);
  const all = await ask(ledger, { kind: 'stories' });
  assert.deepEqual(
    all.stories.map((story) => story.id),
    [9, 6, 3, 0].map(sampleStoryId),
  );
  const page = await ask(ledger, { kind: 'stories', offset: 1, limit: 2 });
  assert.deepEqual(page.stories, all.stories.slice(1, 3));
  assert.deepEqual([page.total, page.offset], [4, 1]);
  assert.deepEqual(all.stories[0], {
    id: sampleStoryId(9),
    label: 'Bridge 10 shut',
    articles: 3,
    publishers: ['Bridge 2 Post', 'Bridge 3 Post', 'Bridge 1 Post'],
    statements: 3,
    firstAt: '2023-04-11T08:00:00+02:00',
    lastAt: '2023-04-12T08:00:00+02:00',
  });
  for (const strange of [-1, NaN, Infinity, 0.5])
    assert.equal((await ask(ledger, { kind: 'stories', offset: strange, limit: strange })).total, 4);
});

testOnEveryDatabase(
  'finds stories by words of a label or a publisher, taken as they stand',
  async (ledger) => {
    await record(
      ledger,
      changeArticle(sampleEntry(0), { title: 'ÉLYSÉE talks: 100% agreed', publisher: 'The_Post' }),
    );
    await record(ledger, changeArticle(sampleEntry(3), { title: String.raw`Path C:\news`, publisher: null }));
    const matches = async (search: string): Promise<number> =>
      (await ask(ledger, { kind: 'stories', search })).total;
    assert.equal(await matches('élysée'), 1);
    assert.equal(await matches('the_post'), 1);
    assert.equal(await matches('100%'), 1);
    assert.equal(await matches('%'), 1);
    assert.equal(await matches('_'), 1);
    assert.equal(await matches('\\'), 1);
    assert.equal(await matches("' or '1'='1"), 0);
    assert.equal(await matches('  '), 2);
    assert.equal(await matches('a'.repeat(1_000_000)), 0);
  },
);

testOnEveryDatabase('counts what it holds, articles in other languages apart', async (ledger) => {
  const empty = {
    articles: 0,
    notAnalysed: 0,
    statements: 0,
    stories: 0,
    copies: 0,
    claims: 0,
    unread: 0,
  };
  assert.deepEqual((await ask(ledger, { kind: 'stories' })).holdings, empty);
  await recordSamples(ledger, 4);
  const foreign = sampleEntry(30);
  const language = { code: 'de', confidence: 0.8 };
  const { analysis } = foreign;
  await record(ledger, { ...foreign, analysis: { ...analysis, language }, findings: [], alignments: [] });
  assert.deepEqual((await ask(ledger, { kind: 'stories' })).holdings, {
    ...empty,
    articles: 5,
    notAnalysed: 1,
    statements: 4,
    stories: 2,
    copies: 2,
    claims: 1,
  });
  assert.equal((await show(ledger, foreign.article.id, 'article')).story, null);
});
