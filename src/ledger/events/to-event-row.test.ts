import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf } from '../../model/index.ts';
import { toPlainEvent, toPlainParty } from '../../../test/plain-event.ts';
import { partyOf } from '../sample-events.fixture.ts';
import { toEventRow } from './to-event-row.ts';

const rowOf = (
  event: Parameters<typeof toEventRow>[2],
  publishedAt: string | null = '2031-03-06T09:00:00+09:00',
) => {
  const { first_on, last_on, dated_by, ...rest } = toEventRow({ number: 1, publishedAt }, 0, event);
  return { dates: [first_on, last_on, dated_by], ...rest };
};

test('an event shows the day that its text tells', () => {
  const told = toPlainEvent({ on: '2031-03-01/2031-03-05', dated: [[0, 4]] });
  assert.deepEqual(rowOf(told).dates, ['2031-03-01', '2031-03-05', 'text']);
});

test('an event without a day shows the day of publication, as it was there', () => {
  assert.deepEqual(rowOf(toPlainEvent()).dates, ['2031-03-06', '2031-03-06', 'publication']);
  assert.deepEqual(rowOf(toPlainEvent({ on: '2031-03-06' })).dates, [
    '2031-03-06',
    '2031-03-06',
    'publication',
  ]);
});

test('an event of an article whose day is not known shows none', () => {
  for (const publishedAt of [null, '2031', '2031-03', '2031-02-30', 'yesterday'])
    assert.deepEqual(rowOf(toPlainEvent(), publishedAt).dates, [null, null, 'nothing']);
});

test('what is no day and no interval of days is no date', () => {
  const wrong = [
    '',
    '2031-02-30',
    '0000-01-01',
    '2031-W10',
    'XXXX-09',
    '2031-03-05/..',
    '2031-03-05/2031-03-01',
  ];
  for (const on of [...wrong, '2031-03-01/2031-03-02/2031-03-03']) assert.equal(daysOf(on), null, on);
});

test('codes have their sector, each once', () => {
  const army = partyOf('NORMIL');
  const both = toPlainParty([], { codes: ['SDM', 'OST'], sector: 'GOV' });
  const { actors, recipients } = rowOf(toPlainEvent({ actors: [army, army], recipients: [both] }));
  assert.equal(actors, 'NORMIL');
  assert.equal(recipients, 'OSTGOV SDMGOV');
});

test('the intensity is that of the mode, where there is one', () => {
  assert.equal(rowOf(toPlainEvent({ type: 'CONSULT', mode: null })).intensity, 2.5);
  assert.equal(rowOf(toPlainEvent({ type: 'CONSULT', mode: 'visit' })).intensity, 4);
});
