import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId } from '../../../model/index.ts';
import { groupByAct } from './group-by-act.ts';
import type { EventRow } from './select-events.ts';

/** Told by article `n` as done on 5 March, by Norland to Sudmark, in the news event `n1`. */
function telling(article: number, told: Partial<EventRow> = {}): EventRow {
  return {
    article,
    position: 0,
    id: toId('v1'),
    type: 'ACCUSE',
    mode: null,
    status: 'happened',
    tentative: 0,
    intensity: -2,
    goldstein: null,
    dated_by: 'text',
    first_on: '2031-03-05',
    last_on: '2031-03-05',
    actors: 'NOR',
    recipients: 'SDM',
    act: null,
    news_event: toId('n1'),
    ...told,
  };
}

const DAY = { first_on: '2031-03-06', last_on: '2031-03-06' };

/** What the events, which are one act, agree on. */
function agreed(...rows: readonly EventRow[]) {
  const [act, ...others] = groupByAct(rows);
  assert.ok(act && others.length === 0);
  return act;
}

test('events of one news event are one act, and of none is one that nothing joins', () => {
  const apart = { news_event: null, act: null };
  const acts = groupByAct([telling(1), telling(2, apart), telling(3), telling(4, apart)]);
  assert.deepEqual(
    acts.map(({ rows }) => rows.map((row) => row.article)),
    [[1, 3], [2], [4]],
  );
});

test('two news events of which two events agree in type, parties and day are one act', () => {
  const act = 'ACCUSE|NOR|SDM|2031-03-05/2031-03-05';
  const other = { news_event: toId<'news-event'>('n2') };
  assert.equal(
    agreed(telling(1), telling(2, { act }), telling(3, { act, ...other }), telling(4, other)).rows.length,
    4,
  );
});

test('an act is of the type that its plainest telling has, and of all their statuses', () => {
  const { plainest, statuses } = agreed(
    telling(1, { status: 'denied', type: 'REJECT' }),
    telling(2, { status: 'alleged', type: 'COERCE' }),
    telling(3, { type: 'ASSAULT', mode: 'beat' }),
  );
  assert.deepEqual([plainest.type, plainest.mode], ['ASSAULT', 'beat']);
  assert.deepEqual(statuses, ['happened', 'alleged', 'denied']);
});

test('an act was on the day that most texts tell, whatever day more were published on', () => {
  const published = { dated_by: 'publication', first_on: '2031-03-04', last_on: '2031-03-04' } as const;
  const rows = [telling(1, published), telling(2, published), telling(3, published), telling(4)];
  assert.deepEqual(agreed(...rows).days, ['2031-03-05', '2031-03-05']);
  assert.deepEqual(agreed(...rows, telling(5, DAY), telling(6, DAY)).days, ['2031-03-06', '2031-03-06']);
  assert.deepEqual(agreed(...rows, telling(5, DAY)).days, ['2031-03-05', '2031-03-05'], 'the earlier of two');
});

test('an act whose day no text tells was when it was first published', () => {
  const published = { dated_by: 'publication', ...DAY } as const;
  const undated = { dated_by: 'nothing', first_on: null, last_on: null } as const;
  const { days, datedBy } = agreed(
    telling(1, { ...published, first_on: '2031-03-07', last_on: '2031-03-07' }),
    telling(2, undated),
    telling(3, published),
  );
  assert.deepEqual([days, datedBy], [['2031-03-06', '2031-03-06'], 'publication']);
  assert.deepEqual(agreed(telling(1, undated)).days, null);
});

test('who did it are those whom half of the tellings name that name anybody', () => {
  const rows = [
    telling(1, { actors: 'NOR OST' }),
    telling(2, { actors: 'NORMIL' }),
    telling(3, { actors: '' }),
    telling(4, { actors: 'NORMIL' }),
  ];
  assert.equal(agreed(...rows).actors, 'NOR', 'with the sector that the plainest has, and without Ostia');
  assert.equal(agreed(...rows, telling(5, { actors: 'OSTGOV' })).actors, 'NOR OST');
});

test('a tentative telling does not say who did it where a firm one does', () => {
  const guess = { tentative: 1, actors: 'OST' } as const;
  assert.equal(agreed(telling(1, guess), telling(2)).actors, 'NOR');
  assert.equal(agreed(telling(1, guess)).actors, 'OST');
});

test('whoever met whom, both met: who is told the other way round is turned', () => {
  const met = { type: 'CONSULT' } as const;
  const { actors, recipients } = agreed(
    telling(1, met),
    telling(2, { ...met, actors: 'SDMGOV', recipients: 'NORGOV' }),
  );
  assert.deepEqual([actors, recipients], ['NOR', 'SDM']);
});

test('acts come by their days, those of none last', () => {
  const none = { first_on: null, last_on: null, dated_by: 'nothing' } as const;
  const alone = { news_event: null };
  const acts = groupByAct([
    telling(1, { ...alone, ...none }),
    telling(2, { ...alone, ...DAY }),
    telling(3, alone),
  ]);
  assert.deepEqual(
    acts.map(({ plainest }) => plainest.article),
    [3, 2, 1],
  );
});
