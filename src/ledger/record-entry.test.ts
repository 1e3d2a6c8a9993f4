import assert from 'node:assert/strict';
import fc from 'fast-check';
import { statementsOf, toId } from '../model/index.ts';
import { ask, candidatesFor, holds, record } from './index.ts';
import { recordSamples, show, testOnEveryDatabase } from './databases.fixture.ts';
import { changeArticle, sampleArticleId, sampleEntry } from './sample-entry.fixture.ts';

testOnEveryDatabase('gives back each article as it was recorded', async (ledger) => {
  await recordSamples(ledger, 7);
  for (let n = 0; n < 7; n++) {
    const { article, analysis, findings } = sampleEntry(n);
    const answer = await show(ledger, article.id, 'article');
    assert.deepEqual(answer.article, article);
    assert.deepEqual(answer.language, analysis.language);
    assert.deepEqual(answer.names, analysis.names);
    assert.deepEqual(answer.entities, analysis.entities);
    assert.deepEqual(answer.statements, findings);
    assert.deepEqual(answer.sentences.flat(), [...analysis.sentenceSpans]);
  }
});

testOnEveryDatabase('keeps every character of a text, were it half of one', async (ledger) => {
  const text = 'nul \0, half a pair \ud83c, quotes \'";--, \u2028, \r\n and ﷽';
  await record(ledger, changeArticle(sampleEntry(0), { text, title: text, file: text }));
  const { article } = await show(ledger, sampleArticleId(0), 'article');
  assert.equal(article.text, text);
  assert.equal(article.title, text);
});

testOnEveryDatabase(
  'records an article once, in whatever order and however often it comes',
  async (_first, openAnother) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 9 }), { maxLength: 30 }), async (order) => {
        const ledger = await openAnother();
        const seen = new Set<number>();
        for (const n of order) {
          const entry = { ...sampleEntry(n), alignments: [] };
          assert.equal(await holds(ledger, entry.article.id), seen.has(n));
          assert.equal(await record(ledger, entry), seen.has(n) ? 'known' : 'recorded');
          seen.add(n);
        }
        const { holdings } = await ask(ledger, { kind: 'stories' });
        assert.equal(holdings.articles, seen.size);
        assert.equal(holdings.statements, seen.size);
      }),
      { numRuns: 20 },
    );
  },
);

testOnEveryDatabase('records an entry whole or not at all', async (ledger) => {
  await recordSamples(ledger, 1);
  const orphan = sampleEntry(5); // a copy of sample 4, which has not been recorded
  await assert.rejects(record(ledger, orphan), /names article .*, which the ledger does not hold/);
  assert.equal(await holds(ledger, orphan.article.id), false);
  const { holdings } = await ask(ledger, { kind: 'stories' });
  assert.deepEqual([holdings.articles, holdings.stories, holdings.statements], [1, 1, 1]);
  assert.deepEqual(await candidatesFor(ledger, orphan.sketch), []);
});

testOnEveryDatabase('lets many record at once', async (ledger) => {
  const entries = Array.from({ length: 20 }, (_, n) => ({ ...sampleEntry(n % 10), alignments: [] }));
  const results = await Promise.all(entries.map((entry) => record(ledger, entry)));
  assert.equal(results.filter((result) => result === 'recorded').length, 10);
});

testOnEveryDatabase('records thousands of statements of one article, in their order', async (ledger) => {
  const entry = sampleEntry(0);
  const [statement] = statementsOf(entry.findings);
  assert.ok(statement);
  const findings = Array.from({ length: 2500 }, (_, i) => ({
    ...statement,
    id: toId<'statement'>(`s${i + 1}`),
  }));
  await record(ledger, { ...entry, findings });
  assert.deepEqual((await show(ledger, entry.article.id, 'article')).statements, findings);
});
