import assert from 'node:assert/strict';
import { EVENT_STATUSES, type TrendAnswer } from '../../model/index.ts';
import { testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, record, type Ledger } from '../index.ts';
import { entryOfEvents, tellingActs, type WrittenEvent } from '../sample-events.fixture.ts';

const TEXT = 'Norland and Sudmark and Ostia met and blamed and helped.';
const MET = 'Norland=NOR | met | Sudmark=SDM';
const BLAMED = 'Sudmark=SDMGOV | blamed | Norland=NOR';
const DAY = '2031-03-05';

async function recordEvents(
  ledger: Ledger,
  ...articles: readonly (readonly WrittenEvent[])[]
): Promise<void> {
  for (const [n, events] of articles.entries()) await record(ledger, entryOfEvents(n, TEXT, events));
}

function cellsOf({ cells }: TrendAnswer): readonly unknown[] {
  return cells.map(({ month, way, quad, count, alleged }) => [month, way, quad, count, alleged]);
}

testOnEveryDatabase('acts between two are counted by month, way and quad class', async (ledger) => {
  await recordEvents(ledger, [
    { type: 'ACCUSE', on: '2031-04-01', told: BLAMED, goldstein: -2 },
    { type: 'ACCUSE', mode: 'disapprove', on: '2031-03-31', told: BLAMED, goldstein: -4 },
    { type: 'AID', on: '2031-03-02', told: 'Norland=NORMIL | helped | Sudmark=SDM' },
    { type: 'CONSULT', on: '2031-03-03', told: 'Norland=NOR/Sudmark=SDM | met |' },
    { type: 'ASSAULT', on: '2031-03-03', told: 'Norland=NOR/Sudmark=SDM | helped | Ostia=OST' },
    { type: 'ACCUSE', status: 'alleged', on: '2031-03-04', told: BLAMED },
  ]);
  const trend = await ask(ledger, { kind: 'trend', between: ['nor', 'SDM'] });
  assert.deepEqual(cellsOf(trend), [
    ['2031-03', 'forth', 'material cooperation', 1, 0],
    ['2031-03', 'back', 'verbal conflict', 2, 1],
    ['2031-03', 'together', 'verbal cooperation', 1, 0],
    ['2031-04', 'back', 'verbal conflict', 1, 0],
  ]);
  assert.deepEqual(trend.months, [
    { month: '2031-03', count: 4, intensity: (10 + 2.5 - 3 - 2) / 4, goldstein: -4 },
    { month: '2031-04', count: 1, intensity: -3, goldstein: -2 },
  ]);
  assert.deepEqual(trend.between, [
    { code: 'NOR', name: 'Actor NOR' },
    { code: 'SDM', name: 'Actor SDM' },
  ]);
});

testOnEveryDatabase(
  'fifty articles that tell one act are one act, opening to its articles',
  async (ledger) => {
    await recordEvents(
      ledger,
      ...Array.from({ length: 5 }, () => [{ type: 'CONSULT', on: DAY, told: MET } as const]),
    );
    const { cells } = await ask(ledger, { kind: 'trend', between: ['SDM', 'NOR'] });
    assert.deepEqual(
      cells.map(({ way, count }) => [way, count]),
      [['back', 1]],
    );
    assert.equal(cells[0]?.events[0]?.tellings.length, 5);
  },
);

testOnEveryDatabase(
  'an act lies in the month that most of its texts tell, and counts there once',
  async (ledger) => {
    const told = (on: string): WrittenEvent => ({ type: 'CONSULT', on, told: MET, when: 'met' });
    for (const [n, on] of ['2031-03-30', '2031-04-01', '2031-04-01'].entries())
      await record(ledger, tellingActs(entryOfEvents(n, TEXT, [told(on)]), ['n1']));
    const { cells, leftOut } = await ask(ledger, { kind: 'trend', between: ['NOR', 'SDM'] });
    assert.deepEqual(
      cells.map(({ month, count }) => [month, count]),
      [['2031-04', 1]],
    );
    assert.equal(leftOut.acrossMonths, 0);
  },
);

testOnEveryDatabase('what did not happen is left out and counted apart, unless asked for', async (ledger) => {
  await recordEvents(
    ledger,
    EVENT_STATUSES.map(
      (status, i) => ({ type: 'CONSULT', status, on: `2031-03-0${i + 1}`, told: MET }) as const,
    ),
    [
      { type: 'CONSULT', on: DAY, told: MET, tentative: true },
      { type: 'CONSULT', told: MET },
      { type: 'CONSULT', on: '2031-03-01/2031-04-30', told: MET },
    ],
  );
  const counted = await ask(ledger, { kind: 'trend', between: ['NOR', 'SDM'] });
  assert.equal(counted.months[0]?.count, 2);
  assert.equal(counted.cells[0]?.alleged, 1);
  const others = EVENT_STATUSES.filter((status) => !['happened', 'alleged'].includes(status));
  assert.deepEqual(counted.leftOut, {
    tentative: 1,
    byStatus: others.map((status) => ({ status, events: 1 })),
    undated: 1,
    acrossMonths: 1,
    articles: 0,
  });
  const all = await ask(ledger, { kind: 'trend', between: ['NOR', 'SDM'], status: 'all', tentative: true });
  assert.equal(all.months[0]?.count, EVENT_STATUSES.length);
  assert.deepEqual([all.leftOut.tentative, all.leftOut.byStatus], [0, []]);
});

testOnEveryDatabase('nothing is told between strangers, or between what are no codes', async (ledger) => {
  await recordEvents(ledger, [{ type: 'CONSULT', on: DAY, told: MET }]);
  for (const between of [
    ['NOR', 'OST'],
    ['', 'NOR'],
    ['%', "' or 1"],
    ['NO', 'SD'],
    ['NOR', 'NOR'],
    ['NORGOV', 'SDM'],
  ] as const) {
    const { cells, months } = await ask(ledger, { kind: 'trend', between });
    assert.deepEqual([cells, months], [[], []], between.join());
  }
});
