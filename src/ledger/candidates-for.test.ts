import assert from 'node:assert/strict';
import { toId } from '../model/index.ts';
import { recordSamples, testOnEveryDatabase } from './databases.fixture.ts';
import { candidatesFor, record } from './index.ts';
import { sampleArticleId, sampleClaimId, sampleEntry, sampleStoryId } from './sample-entry.fixture.ts';

testOnEveryDatabase(
  'hands over the articles that share most keys, never the article itself',
  async (ledger) => {
    await recordSamples(ledger, 6);
    const candidate = (n: number) => ({
      sketch: sampleEntry(n).sketch,
      story: sampleStoryId(n),
      affair: null,
      claims: [
        {
          telling: `${sampleArticleId(n)}#s1`,
          claim: sampleClaimId(n),
          stance: n % 3 === 2 ? 'denies' : 'affirms',
        },
      ],
      newsEvents: [],
      conflicts: [],
    });
    const { sketch } = sampleEntry(0);
    assert.deepEqual(await candidatesFor(ledger, sketch), [1, 2].map(candidate));
    assert.deepEqual(
      await candidatesFor(ledger, { ...sketch, article: toId('new') }),
      [0, 1, 2].map(candidate),
    );
  },
);

testOnEveryDatabase(
  'hands over at most 64 candidates, the newest of those that share as much',
  async (ledger) => {
    const { sketch } = sampleEntry(0);
    for (let n = 0; n < 210; n++) {
      const entry = sampleEntry(3 * n);
      await record(ledger, { ...entry, sketch: { ...entry.sketch, keys: sketch.keys } });
    }
    const candidates = await candidatesFor(ledger, { ...sketch, article: toId('new') });
    assert.deepEqual(
      candidates.map((candidate) => candidate.sketch.article),
      Array.from({ length: 64 }, (_, i) => sampleArticleId(3 * (209 - i))),
    );
  },
);
