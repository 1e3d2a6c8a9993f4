import assert from 'node:assert/strict';
import type { NewsEvent } from '../../model/index.ts';
import { show, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, record, type Ledger } from '../index.ts';
import { sampleArticleId, sampleStoryId } from '../sample-entry.fixture.ts';
import { entryOfEvents, tellingActs } from '../sample-events.fixture.ts';

const FIRST =
  'Norland accused Sudmark on 5 March. It had rained. Envoys of Ostia met nobody. Norland may strike Sudmark.';
const SECOND = 'On 5 March the Norland army blamed Sudmark. Ostia denies that it met Sudmark.';

async function recordStory(ledger: Ledger): Promise<void> {
  const accused = { type: 'ACCUSE', on: '2031-03-05' } as const;
  const first = entryOfEvents(0, FIRST, [
    { ...accused, told: 'Norland=NOR | accused | Sudmark=SDM', when: '5 March' },
    { type: 'CONSULT', told: 'Ostia=OST | met | nobody' },
    { type: 'THREATEN', status: 'possible', tentative: true, told: 'Norland=NOR | strike | Sudmark=SDM' },
  ]);
  const told = 'Norland army=NORMIL | blamed | Sudmark=SDM';
  const second = entryOfEvents(
    1,
    SECOND,
    [
      { ...accused, status: 'alleged', told, when: '5 March' },
      { type: 'CONSULT', status: 'denied', told: 'Ostia=OST | met | Sudmark=SDM' },
    ],
    '2031-03-06',
  );
  for (const entry of [first, second]) await record(ledger, entry);
}

function toldIn({ tellings }: NewsEvent): readonly string[] {
  return tellings.map(({ ref }) => ref);
}

testOnEveryDatabase('an act that two articles tell stands once, with both', async (ledger) => {
  await recordStory(ledger);
  const { timeline } = await show(ledger, sampleStoryId(0), 'story');
  const [accusation, meeting] = timeline.dated;
  assert.ok(accusation && meeting);
  assert.deepEqual(toldIn(accusation), [`${sampleArticleId(0)}#v1`, `${sampleArticleId(1)}#v1`]);
  assert.deepEqual(accusation.statuses, ['happened', 'alleged']);
  assert.deepEqual([accusation.days, accusation.datedBy], [['2031-03-05', '2031-03-05'], 'text']);
  assert.deepEqual([accusation.actors, accusation.recipients], [['NOR'], ['SDM']]);
  assert.deepEqual(accusation.tellings[1]?.actors, ['Norland army']);
  assert.deepEqual([meeting.statuses, meeting.datedBy], [['denied'], 'publication']);
});

testOnEveryDatabase('an event shows its words in their sentence', async (ledger) => {
  await recordStory(ledger);
  const { timeline } = await show(ledger, sampleStoryId(0), 'story');
  assert.deepEqual(
    timeline.dated[0]?.tellings.map(({ passage }) => passage.text),
    ['Norland accused Sudmark on 5 March.', 'On 5 March the Norland army blamed Sudmark.'],
  );
});

testOnEveryDatabase(
  'events of no known day stand apart, and tentative ones only where asked for',
  async (ledger) => {
    await recordStory(ledger);
    const firm = await ask(ledger, { kind: 'timeline', id: sampleStoryId(0) });
    assert.equal(firm.kind, 'timeline');
    assert.deepEqual(firm.undated.map(toldIn), [[`${sampleArticleId(0)}#v2`]]);
    assert.deepEqual(firm.leftOut, { tentative: 1, articles: 0 });
    const all = await ask(ledger, { kind: 'timeline', id: sampleStoryId(0).slice(0, 8), tentative: true });
    assert.equal(all.kind, 'timeline');
    assert.deepEqual(
      all.undated.map(({ type }) => type),
      ['CONSULT', 'THREATEN'],
    );
    assert.equal(all.leftOut.tentative, 0);
  },
);

testOnEveryDatabase(
  'an act told with other words and days stands once where it is one news event',
  async (ledger) => {
    const tellings = [
      { type: 'ACCUSE', status: 'alleged', on: '2031-03-04', told: 'Norland=NOR | accused | Sudmark=SDM' },
      { type: 'REJECT', on: '2031-03-05', told: 'Norland=NOR | accused | Sudmark=SDM', when: '5 March' },
      { type: 'ACCUSE', tentative: true, told: 'Norland=NOR | accused | Ostia=OST' },
    ] as const;
    for (const [n, told] of tellings.entries())
      await record(ledger, tellingActs(entryOfEvents(n, FIRST, [told]), ['n1']));
    const { timeline } = await show(ledger, sampleStoryId(0), 'story');
    const [act, ...others] = timeline.dated;
    assert.ok(act && others.length === 0 && timeline.undated.length === 0);
    assert.deepEqual([act.type, act.statuses, act.articles], ['REJECT', ['happened', 'alleged'], 2]);
    assert.deepEqual([act.days, act.datedBy], [['2031-03-05', '2031-03-05'], 'text']);
    assert.equal(timeline.leftOut.tentative, 1);
  },
);

testOnEveryDatabase('only a story has a timeline', async (ledger) => {
  await recordStory(ledger);
  for (const id of [sampleArticleId(0), 'y0none', ''])
    assert.deepEqual(await ask(ledger, { kind: 'timeline', id }), { kind: 'not-found', id, matches: [] });
});
