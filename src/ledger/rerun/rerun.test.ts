import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { statementsOf, type Article, type Entry } from '../../model/index.ts';
import { openForTest, recordSamples, show, testOnEveryDatabase } from '../databases.fixture.ts';
import { test } from 'node:test';
import { ask, decide, LedgerError, record, recordUnread, rerun, type Ledger } from '../index.ts';
import { sampleArticleId, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';

const SAMPLES = 9;
const entries = new Map(Array.from({ length: SAMPLES }, (_, n) => [sampleArticleId(n), sampleEntry(n)]));

/** Finds in each sample what is found there. */
function sampleWork(article: Article): Promise<Entry> {
  const entry = entries.get(article.id);
  assert.ok(entry);
  return Promise.resolve({ ...entry, article });
}

/** Every row of every table. */
async function everythingIn(ledger: Ledger): Promise<unknown> {
  const tables = await sql<{
    name: string;
  }>`select name from sqlite_schema where type = 'table' order by 1`.execute(ledger.database);
  const found: [string, unknown][] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(ledger.database);
    found.push([name, rows.map((row) => JSON.stringify(row)).sort()]);
  }
  return found;
}

testOnEveryDatabase(
  'the same rules make the same ledger, decisions and all, and list no difference',
  async (ledger) => {
    await recordSamples(ledger, 4);
    await decide(ledger, { act: 'split', subjects: [sampleArticleId(1)], note: 'Another bridge.' });
    await decide(ledger, {
      act: 'merge',
      subjects: [sampleStoryId(0), sampleStoryId(3)],
      note: 'One bridge.',
    });
    for (let n = 4; n < SAMPLES; n++) await record(ledger, sampleEntry(n));
    await decide(ledger, {
      act: 'reject',
      subjects: [`${sampleArticleId(4)}..${sampleArticleId(5)}`],
      note: 'No.',
    });
    await recordUnread(ledger, {
      kind: 'unread',
      file: 'bridges/0.txt',
      because: 'missing',
      detail: 'Gone.',
    });
    const before = await everythingIn(ledger);
    const progress: (readonly number[])[] = [];
    const rebuilt = await rerun(ledger, sampleWork, (...done) => progress.push(done));
    assert.deepEqual(rebuilt, {
      articles: SAMPLES,
      madeBy: { before: ['samples@1'], after: ['samples@1'] },
      differences: [],
    });
    assert.deepEqual(
      progress,
      Array.from({ length: SAMPLES }, (_, i) => [i + 1, SAMPLES]),
    );
    assert.deepEqual(await everythingIn(ledger), before);
  },
);

testOnEveryDatabase('what other rules find otherwise is listed in words', async (ledger) => {
  await recordSamples(ledger, 3);
  const { articles, madeBy, differences } = await rerun(ledger, async (article) => {
    const entry = await sampleWork(article);
    if (article.id !== sampleArticleId(2)) return entry;
    const findings = statementsOf(entry.findings).map((found) => ({ ...found, stance: 'denies' as const }));
    const alignments = entry.alignments
      .filter(({ kind }) => kind !== 'copy')
      .map((each) => ({ ...each, madeBy: 'samples@2' }));
    return { ...entry, findings, alignments };
  });
  assert.deepEqual([articles, madeBy.after], [3, ['samples@1', 'samples@2']]);
  assert.deepEqual(differences, [
    {
      of: 'copy',
      change: 'removed',
      id: `${sampleArticleId(1)}..${sampleArticleId(2)}`,
      what: '1 passages, Bridge 1 shut → Bridge 2 shut',
    },
    {
      of: 'statement',
      change: 'changed',
      id: `${sampleArticleId(2)}#s1`,
      what: 'Mayor Ada Kron: “The bridge will open again — on Monday 🌉.”',
    },
  ]);
});

testOnEveryDatabase(
  'a decision stands over what other rules decide, and says where it has lost its subject',
  async (ledger) => {
    await recordSamples(ledger, 3);
    const copy = `${sampleArticleId(0)}..${sampleArticleId(1)}`;
    await decide(ledger, { act: 'split', subjects: [sampleArticleId(1)], note: 'Another bridge.' });
    await decide(ledger, { act: 'reject', subjects: [copy], note: 'No.' });
    const { differences } = await rerun(ledger, async (article) => {
      const entry = await sampleWork(article);
      const alignments = entry.alignments.flatMap((each) => {
        if (each.kind === 'membership') return { ...each, story: sampleStoryId(6) };
        return each.kind === 'copy' ? [] : each;
      });
      return { ...entry, alignments };
    });
    const { story } = await show(ledger, sampleStoryId(6), 'story');
    assert.deepEqual(story.articles, [2, 0].map(sampleArticleId));
    assert.deepEqual(
      differences.filter(({ of }) => of === 'decision').map(({ id, what }) => [id, what]),
      [['2', `reject ${copy}: what it is about is not there any more`]],
    );
  },
);

testOnEveryDatabase('where a re-run fails, the ledger is as it was', async (ledger) => {
  await recordSamples(ledger, 5);
  const before = await everythingIn(ledger);
  let worked = 0;
  await assert.rejects(
    rerun(ledger, (article) => (worked++ < 3 ? sampleWork(article) : Promise.reject(new Error('no')))),
    /no/,
  );
  assert.deepEqual(await everythingIn(ledger), before);
  assert.equal((await ask(ledger, { kind: 'stories' })).total, 2);
});

test('a ledger without texts cannot be made anew', async (context) => {
  const lean = await openForTest(context, ':memory:', { keepTexts: false });
  await recordSamples(lean, 2);
  await assert.rejects(rerun(lean, sampleWork), LedgerError);
});
