import assert from 'node:assert/strict';
import { recordSamples, show, testOnEveryDatabase } from '../databases.fixture.ts';
import { toEventRef, toId, type ClaimMembership, type EventRef } from '../../model/index.ts';
import { ask, record } from '../index.ts';
import { entryOfEvents, tellingActs } from '../sample-events.fixture.ts';
import {
  sampleArticleId,
  sampleClaimId,
  sampleEntry,
  sampleStoryId,
  spanOfWords,
} from '../sample-entry.fixture.ts';

/** Affirms the claim `c1`. */
function telling(ref: EventRef): ClaimMembership {
  return {
    kind: 'claim-membership',
    telling: ref,
    claim: toId('c1'),
    stance: 'affirms',
    claimsEvidence: false,
    scope: [],
    root: null,
    score: 1,
    madeBy: 'samples@1',
  };
}

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
    confirmed: [],
    doubted: [],
    denied: [`${sampleArticleId(5)}#s1`],
    notObserved: [],
    scopes: [
      {
        telling: `${sampleArticleId(5)}#s1`,
        spans: [spanOfWords(sampleEntry(5).article.text, '“The bridge will open again — on Monday 🌉.”')],
      },
    ],
    affirmedSince: '2023-04-05T08:00:00+02:00',
    deniedSince: '2023-04-06T08:00:00+02:00',
    roots: 0,
    rootsNamed: [],
    independence: 'not established',
    changes: [
      {
        from: 'claimed',
        to: 'denied',
        earlier: `${sampleArticleId(4)}#s1`,
        later: `${sampleArticleId(5)}#s1`,
        order: 'known',
      },
    ],
  });
  assert.equal(claims[0].label, '“The bridge will open again — on Monday 🌉.”');
});

testOnEveryDatabase('shows what an unambiguous beginning of an id stands for', async (ledger) => {
  await recordSamples(ledger, 4);
  const article = sampleArticleId(2);
  assert.equal((await show(ledger, article.slice(0, 12), 'article')).article.id, article);
  assert.equal((await show(ledger, sampleStoryId(0).slice(0, 12), 'story')).story.id, sampleStoryId(0));
  assert.equal((await show(ledger, sampleClaimId(0).slice(0, 12), 'claim')).found.tellings.length, 3);
  const { found, claims } = await show(ledger, `${article.slice(0, 12)}#s1`, 'statement');
  assert.equal(found.ref, `${article}#s1`);
  assert.equal(claims[0]?.claim.id, sampleClaimId(0));
});

testOnEveryDatabase(
  'an event opens with its passage, its claims, and the act with all who tell it',
  async (ledger) => {
    const text = 'Norland helped Ostia. Sudmark blamed Norland. Sudmark met Ostia.';
    const helped = { type: 'AID', told: 'Norland=NOR | helped | Ostia=OST' } as const;
    const blamed = { type: 'ACCUSE', told: 'Sudmark=SDM | blamed | Norland=NOR' } as const;
    const met = { type: 'CONSULT', told: 'Sudmark=SDM | met | Ostia=OST' } as const;
    const entries = [
      tellingActs(entryOfEvents(0, text, [helped, blamed, met]), ['n1', null, 'n2']),
      tellingActs(entryOfEvents(1, text, [helped, { ...met, tentative: true }]), ['n1', 'n2']),
    ];
    for (const entry of entries)
      await record(ledger, {
        ...entry,
        alignments: [...entry.alignments, telling(toEventRef(entry.article.id, toId('v1')))],
      });
    const [first, second] = [sampleArticleId(0), sampleArticleId(1)];
    const { found, claims, newsEvent } = await show(ledger, `${first.slice(0, 12)}#v1`, 'event');
    assert.deepEqual([found.ref, found.passage.text], [`${first}#v1`, 'Norland helped Ostia.']);
    assert.deepEqual([found.actors, found.recipients], [['Norland'], ['Ostia']]);
    assert.deepEqual(claims[0]?.claim.affirmed, [`${first}#v1`, `${second}#v1`]);
    assert.deepEqual(
      newsEvent?.tellings.map(({ ref }) => ref),
      [`${first}#v1`, `${second}#v1`],
    );
    assert.equal((await show(ledger, `${first}#v2`, 'event')).newsEvent, null);
    assert.equal((await show(ledger, `${first}#v3`, 'event')).newsEvent, null, 'the other is tentative');
    assert.equal((await show(ledger, `${second}#v2`, 'event')).newsEvent?.articles, 2, 'a firm one tells it');
    await show(ledger, `${first}#v4`, 'not-found');
  },
);

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
