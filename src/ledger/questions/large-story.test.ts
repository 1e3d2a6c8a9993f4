import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Alignment, Entry } from '../../model/index.ts';
import { openForTest, show } from '../databases.fixture.ts';
import { ask, record } from '../index.ts';
import { sampleArticleId, sampleClaimId, sampleEntry, sampleStoryId } from '../sample-entry.fixture.ts';

const ARTICLES = 300;

/** Sample `n` as it would be if all samples had one wire's words. */
function wired(n: number): Entry {
  const entry = sampleEntry(n);
  const copied: Alignment = {
    kind: 'copy',
    from: sampleArticleId(n - 1),
    to: sampleArticleId(n),
    direction: 'unknown',
    grounds: ['They share a sentence.'],
    passages: [],
    madeBy: 'samples@1',
  };
  const joined = entry.alignments.flatMap((each): readonly Alignment[] => {
    if (each.kind === 'membership') return [{ ...each, story: sampleStoryId(0) }];
    if (each.kind !== 'claim-membership') return [];
    const root = n === 0 ? ({ kind: 'agency', name: 'Delta Wire', spans: [[0, 4]] } as const) : null;
    return [{ ...each, claim: sampleClaimId(0), stance: 'affirms', root }];
  });
  return { ...entry, alignments: n === 0 ? joined : [...joined, copied] };
}

test('300 articles of one wire are one root, and a story says how much of it is not shown', async (context) => {
  const ledger = await openForTest(context, ':memory:');
  for (let n = 0; n < ARTICLES; n++) await record(ledger, wired(n));
  const { claims } = await ask(ledger, { kind: 'across' });
  assert.deepEqual(
    claims.map(({ affirmed, roots, rootsNamed, independence }) => [
      affirmed.length,
      roots,
      rootsNamed[0]?.tellings.length,
      independence,
    ]),
    [[ARTICLES, 1, ARTICLES, 'not established']],
  );
  const story = await show(ledger, sampleStoryId(0), 'story');
  const statements = story.speakers.flatMap((speaker) => speaker.statements);
  assert.equal(story.articles.length, ARTICLES);
  assert.equal(statements.length + story.notShown.articles, ARTICLES);
  assert.equal(story.copies.length + story.notShown.copies, ARTICLES - 1);
  const [claim] = story.claims;
  assert.ok(claim);
  assert.equal(claim.tellings.length + claim.more, ARTICLES);
  assert.equal(claim.claim.affirmed.length, ARTICLES);
});
