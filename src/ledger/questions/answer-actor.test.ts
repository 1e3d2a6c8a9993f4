import assert from 'node:assert/strict';
import { eventsOf, type ActorAnswer } from '../../model/index.ts';
import { show, testOnEveryDatabase } from '../databases.fixture.ts';
import { ask, LedgerError, openLedger, record, type Ledger } from '../index.ts';
import { sampleArticleId } from '../sample-entry.fixture.ts';
import { entryOfEvents, partyOf, tellingActs, type WrittenEvent } from '../sample-events.fixture.ts';

const TEXT = 'Norland and its army and Sudmark and Ostia met and blamed and helped.';
const EVENTS: readonly WrittenEvent[] = [
  { type: 'CONSULT', on: '2031-02-03', told: 'Norland=NOR | met | Sudmark=SDM' },
  { type: 'ACCUSE', on: '2031-03-03', told: 'army=NORMIL | blamed | Sudmark=SDM/Ostia=OSTGOV' },
  { type: 'AID', on: '2031-03-04', told: 'Ostia=OST | helped | army=NORMIL' },
  { type: 'AID', on: '2031-03-04', status: 'planned', told: 'Ostia=OST | helped | Norland=NOR' },
  { type: 'AID', on: '2031-03-09', status: 'planned', told: 'Ostia=OST | helped | Norland=NOR' },
];

async function actor(ledger: Ledger, code: string): Promise<ActorAnswer> {
  const answer = await ask(ledger, { kind: 'actor', code });
  assert.equal(answer.kind, 'actor');
  return answer;
}

function cellsOf({ cells }: ActorAnswer): readonly unknown[] {
  return cells.map(({ month, way, quad, count }) => [month, way, quad, count]);
}

testOnEveryDatabase(
  'what a state did to whom, and what was done to it, by month, its army included',
  async (ledger) => {
    await record(ledger, entryOfEvents(0, TEXT, EVENTS));
    const norland = await actor(ledger, 'NOR');
    assert.deepEqual(cellsOf(norland), [
      ['2031-03', 'received', 'material cooperation', 1],
      ['2031-03', 'did', 'verbal conflict', 1],
      ['2031-02', 'did', 'verbal cooperation', 1],
    ]);
    assert.deepEqual(norland.actor, { code: 'NOR', name: 'Actor NOR' });
    assert.deepEqual(norland.names, [
      { code: 'NOR', name: 'Norland', articles: 1 },
      { code: 'NORMIL', name: 'army', articles: 1 },
    ]);
    assert.deepEqual(norland.partners, [
      { code: 'SDM', name: 'Actor SDM', did: 2, received: 0 },
      { code: 'OST', name: 'Actor OST', did: 1, received: 1 },
    ]);
    const [aid] = norland.cells[0]?.events ?? [];
    assert.deepEqual(aid?.statuses, ['happened', 'planned'], 'what was planned was done');
    assert.deepEqual(norland.leftOut.byStatus, [{ status: 'planned', events: 1 }]);
  },
);

testOnEveryDatabase('the army alone is asked for by its own code', async (ledger) => {
  await record(ledger, entryOfEvents(0, TEXT, EVENTS));
  assert.equal((await actor(ledger, 'normil')).cells.length, 2);
});

testOnEveryDatabase('who is nowhere named, and what is no code, is not found', async (ledger) => {
  await record(ledger, entryOfEvents(0, TEXT, EVENTS));
  for (const code of ['XXX', 'NORXXX'])
    assert.deepEqual(await ask(ledger, { kind: 'actor', code }), {
      kind: 'not-found',
      id: code,
      matches: [],
    });
  for (const code of ['', 'NO', '%', 'N_R', "NOR' --", 'NORLAND'])
    assert.equal((await ask(ledger, { kind: 'actor', code })).kind, 'not-found');
});

testOnEveryDatabase('actors are listed by what they did and what was done to them', async (ledger) => {
  await record(ledger, entryOfEvents(0, TEXT, EVENTS));
  await record(ledger, entryOfEvents(1, TEXT, EVENTS));
  const { actors } = await ask(ledger, { kind: 'actors' });
  assert.deepEqual(
    actors.map(({ code, articles, did, received }) => [code, articles, did, received]),
    [
      ['NORMIL', 2, 1, 1],
      ['SDM', 2, 0, 2],
      ['NOR', 2, 1, 0],
      ['OST', 2, 1, 0],
      ['OSTGOV', 2, 0, 1],
    ],
  );
});

testOnEveryDatabase('an act counts once for an actor, however its tellings are joined', async (ledger) => {
  const blamed = 'Norland=NOR | blamed | Sudmark=SDM';
  const tellings = [
    ['2031-03-03', 'n1'],
    ['2031-03-04', 'n1'],
    ['2031-03-04', 'n2'],
    ['2031-03-04', null],
    ['2031-03-09', 'n3'],
  ] as const;
  for (const [n, [on, act]] of tellings.entries())
    await record(ledger, tellingActs(entryOfEvents(n, TEXT, [{ type: 'ACCUSE', on, told: blamed }]), [act]));
  const { actors } = await ask(ledger, { kind: 'actors' });
  assert.deepEqual(
    actors.map(({ code, did, received }) => [code, did, received]),
    [
      ['NOR', 2, 0],
      ['SDM', 0, 2],
    ],
  );
  assert.deepEqual(cellsOf(await actor(ledger, 'NOR')), [['2031-03', 'did', 'verbal conflict', 2]]);
});

testOnEveryDatabase('an article gives back its events and whom it names', async (ledger) => {
  const entry = entryOfEvents(0, TEXT, EVENTS);
  await record(ledger, entry);
  const { events, actors } = await show(ledger, sampleArticleId(0), 'article');
  assert.deepEqual(events, eventsOf(entry.findings));
  assert.deepEqual(actors[0], { code: 'NOR', name: 'Norland', entity: null });
});

testOnEveryDatabase('an event with thousands of actors is recorded and found', async (ledger) => {
  const codes = Array.from({ length: 2600 }, (_, i) =>
    [i / 676, (i / 26) % 26, i % 26].map((letter) => String.fromCharCode(65 + Math.trunc(letter))).join(''),
  );
  const entry = entryOfEvents(0, TEXT, []);
  const [event] = eventsOf(entryOfEvents(0, TEXT, EVENTS).findings);
  assert.ok(event);
  await record(ledger, {
    ...entry,
    findings: [{ ...event, actors: codes.map((code) => partyOf(code)) }],
  });
  assert.equal((await actor(ledger, 'CVZ')).cells[0]?.count, 1);
  assert.equal((await ask(ledger, { kind: 'actors' })).actors.length, 2601);
});

testOnEveryDatabase('a ledger without texts cannot tell of actors', async () => {
  const ledger = await openLedger(':memory:', { keepTexts: false });
  await record(ledger, entryOfEvents(0, TEXT, EVENTS));
  await assert.rejects(ask(ledger, { kind: 'actors' }), LedgerError);
});
