import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import {
  toId,
  type ArticleSummary,
  type ConflictAnswer,
  type ConflictInContext,
  type StoryAnswer,
} from '../model/index.ts';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { doorClaim, ferryStory } from './pages/fixtures/ferry-story.fixture.ts';
import { createDesk, type Ask, type Desk } from './routes.ts';

/** A desk that shows one answer, whatever it is asked. */
function deskOf(answer: StoryAnswer | ConflictAnswer): Desk {
  return createDesk((() => Promise.resolve(answer)) as unknown as Ask, analyseFixtures);
}

async function textAt(path: string, desk: Desk): Promise<string> {
  return await (await desk.fetch(new Request(`http://localhost${path}`))).text();
}

/** The words of a page, on one line. */
function wordsOf(page: string): string {
  return parseHTML(page).document.body.textContent.replace(/\s+/g, ' ').trim();
}

test('a story of 5,000 statements is a page that loads, and all of it is a link away', async () => {
  const [first] = ferryStory.speakers[0]?.statements ?? [];
  assert.ok(first);
  const speakers = Array.from({ length: 50 }, (_, i) => ({
    speaker: `Speaker ${i}`,
    statements: Array(100).fill(first),
  }));
  const large = deskOf({ ...ferryStory, speakers });
  const sizeOf = async (path: string): Promise<number> => (await textAt(path, large)).length;
  assert.ok((await sizeOf('/stories/st1ferry')) < 1_000_000);
  assert.ok((await sizeOf('/stories/st1ferry?all')) < 12_000_000);
  assert.match(wordsOf(await textAt('/stories/st1ferry', large)), /and 92.more statements: show all/);
});

/** Three hundred wires that say nine, and one that says twelve. */
function wires(): ConflictInContext {
  const [conflict] = ferryStory.conflicts.slice(1);
  assert.ok(conflict);
  const [nine, twelve] = conflict.conflict.values;
  const [agency, courier] = conflict.articles;
  const [passage, other] = conflict.passages;
  assert.ok(nine && twelve && agency && courier && passage && other);
  const many: readonly ArticleSummary[] = Array.from({ length: 300 }, (_, i) => ({
    ...agency,
    id: toId(`w${i}`),
    publisher: `Wire ${i}`,
  }));
  return {
    ...conflict,
    conflict: {
      ...conflict.conflict,
      values: [...many.map(({ id }) => ({ ...nine, article: id })), twelve],
      slip: toId('w7'),
      slipBy: 'roots',
    },
    articles: [...many, courier],
    passages: [...many.map(() => passage), other],
  };
}

test('three hundred wires that say the same share a column, which names who slipped and counts the others', async () => {
  const text = await textAt('/stories/st1ferry', deskOf({ ...ferryStory, conflicts: [wires()] }));
  const { document } = parseHTML(text);
  assert.deepEqual(
    [...document.querySelectorAll('.conflicts .slot-value')].map((value) =>
      value.textContent.replace(/\s+/g, ' ').trim(),
    ),
    ['9 slip, by most roots', '12'],
  );
  assert.match(
    document.querySelector('.conflicts td')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    /also in Wire 0, .*Wire 5 and 293.more$/,
  );
});

test('the page of such a conflict lists them by their value, who slipped before all others', async () => {
  const text = await textAt('/conflicts/x2days', deskOf({ kind: 'conflict', found: wires() }));
  const { document } = parseHTML(text);
  assert.match(
    wordsOf(text),
    /9 300.articles Wire 7 4 March 2031.*slip, by most roots.*and 276.more articles/,
  );
  assert.equal(document.querySelectorAll('.conflict-value').length, 25);
});

test('a story of 5,000 articles, with as many tellings of a claim, is a page that loads and says what it leaves out', async () => {
  const [article] = ferryStory.articles;
  const [telling] = doorClaim.tellings;
  const [copy] = ferryStory.copies;
  assert.ok(article && telling && copy);
  const refs = Array.from({ length: 5000 }, (_, i) => toId<'statement-ref'>(`b${i}#s1`));
  const claim = {
    ...doorClaim,
    claim: { ...doorClaim.claim, affirmed: refs, rootsNamed: [] },
    tellings: refs.slice(0, 1000).map((ref) => ({ ...telling, ref })),
    more: 4000,
  };
  const large: StoryAnswer = {
    ...ferryStory,
    articles: Array<ArticleSummary>(5000).fill(article),
    claims: Array<typeof claim>(300).fill(claim),
    copies: Array<typeof copy>(300).fill(copy),
    conflicts: Array.from({ length: 60 }, wires),
    notShown: { articles: 4800, claims: 12, copies: 288, conflicts: 3, stories: 1 },
  };
  const text = await textAt('/stories/st1ferry', deskOf(large));
  assert.ok(text.length < 2_000_000, `${text.length} characters`);
  const words = wordsOf(text);
  assert.match(words, /and 4,960.more: show all/);
  assert.match(words, /Claims 312 .*and 4,000.more tellings not opened here.*and 272.more: show all/);
  assert.match(words, /Copies 588/);
  assert.match(words, /and what 4,800.more articles say, each on its own page/);
});
