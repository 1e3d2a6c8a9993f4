import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toId, type Merger, type StoryId } from '../../model/index.ts';
import { recordSamples, show, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, candidatesFor, record } from '../index.ts';
import { sampleArticleId, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';

function storyMerger(n: number, from: StoryId, into: StoryId): Merger {
  return {
    kind: 'merger',
    of: 'story',
    from,
    into,
    by: sampleArticleId(n),
    score: 0.7,
    madeBy: 'samples@1',
  };
}

/** Sample `n`, which shows besides that these stories are one. */
function mergingEntry(n: number, pairs: readonly (readonly [StoryId, StoryId])[]) {
  const entry = sampleEntry(n);
  const mergers = pairs.map(([from, into]) => storyMerger(n, from, into));
  return { ...entry, alignments: [...entry.alignments, ...mergers] };
}

function lesser(...ids: readonly StoryId[]): StoryId {
  return ids.toSorted()[0] ?? toId('none');
}

testOnEveryDatabase(
  'two stories that an article shows to be one are one, and it is kept that they were two',
  async (ledger) => {
    await recordSamples(ledger, 6);
    await record(ledger, mergingEntry(6, [[sampleStoryId(0), sampleStoryId(3)]]));
    const both = [sampleStoryId(0), sampleStoryId(3)].sort();
    const { stories } = await ask(ledger, { kind: 'across' });
    assert.deepEqual(
      stories.map(({ id, articles }) => [id, articles.length]).sort(),
      [
        [lesser(...both), 6],
        [sampleStoryId(6), 1],
      ].sort(),
    );
    for (const id of both) {
      const { story, mergedFrom } = await show(ledger, id, 'story');
      assert.equal(story.id, lesser(...both), 'the id of the merged leads to the one that stands');
      assert.deepEqual(mergedFrom, both);
    }
    const [candidate] = await candidatesFor(ledger, sampleEntry(3).sketch);
    assert.equal(candidate?.story, lesser(...both));
  },
);

testOnEveryDatabase(
  'an article that joins a story by an old id is in the one that stands',
  async (ledger) => {
    await recordSamples(ledger, 4);
    await record(ledger, mergingEntry(6, [[sampleStoryId(0), sampleStoryId(3)]]));
    for (const n of [4, 5]) await record(ledger, sampleEntry(n));
    const { story } = await show(ledger, sampleStoryId(0), 'story');
    assert.equal(story.articles.length, 6);
  },
);

testOnEveryDatabase('mergers that go in a circle end in one story', async (ledger) => {
  await recordSamples(ledger, 9);
  const [a, b, c] = [sampleStoryId(0), sampleStoryId(3), sampleStoryId(6)];
  const circle = [
    [a, b],
    [b, c],
    [c, a],
    [a, a],
    [b, a],
  ] as const;
  await record(ledger, mergingEntry(9, circle));
  const { story, mergedFrom } = await show(ledger, c, 'story');
  assert.equal(story.id, lesser(a, b, c));
  assert.equal(story.articles.length, 9);
  assert.deepEqual(mergedFrom, [a, b, c].sort());
});

testOnEveryDatabase('mergers in any order end in the same stories', async (_first, openAnother) => {
  const founders = [0, 3, 6, 9, 12].map(sampleStoryId);
  const pair = fc.tuple(fc.constantFrom(...founders), fc.constantFrom(...founders));
  const storiesAfter = async (pairs: readonly (readonly [StoryId, StoryId])[]) => {
    const ledger = await openAnother();
    for (const n of [0, 3, 6, 9, 12]) await record(ledger, sampleEntry(n));
    for (const [i, each] of pairs.entries()) await record(ledger, mergingEntry(15 + 3 * i, [each]));
    const { stories } = await ask(ledger, { kind: 'across' });
    return stories
      .map(({ id, articles }) => [id, articles])
      .filter(([id]) => founders.includes(id as StoryId));
  };
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { maxLength: 6 }), async (pairs) => {
      assert.deepEqual(await storiesAfter(pairs), await storiesAfter(pairs.toReversed()));
    }),
    { numRuns: 8 },
  );
});

testOnEveryDatabase('two affairs, claims or acts that are shown to be one go by one id', async (ledger) => {
  const entry = sampleEntry(0);
  const madeBy = 'samples@1';
  const [x, y] = [toId<'affair'>('a1'), toId<'affair'>('a2')];
  const [story, other] = [sampleStoryId(0), sampleStoryId(3)];
  await record(ledger, {
    ...entry,
    alignments: [...entry.alignments, { kind: 'affair-membership', story, affair: y, score: 1, madeBy }],
  });
  const next = sampleEntry(3);
  await record(ledger, {
    ...next,
    alignments: [
      ...next.alignments,
      { kind: 'affair-membership', story: other, affair: x, score: 1, madeBy },
      { kind: 'merger', of: 'affair', from: y, into: x, by: next.article.id, score: 0.5, madeBy },
    ],
  });
  const { affairs } = await ask(ledger, { kind: 'across' });
  assert.deepEqual(affairs, [{ id: x, stories: [story, other] }]);
  const { affair } = await show(ledger, story, 'story');
  assert.deepEqual(
    affair.map(({ id }) => id),
    [other],
  );
});
