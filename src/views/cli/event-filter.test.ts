import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetsEventFilter, type EventFilter } from './event-filter.ts';
import { toldEvents } from './told-events.fixture.ts';

function idsOf(filter: EventFilter): readonly string[] {
  return toldEvents.filter((event) => meetsEventFilter(event, filter)).map(({ id }) => id);
}

test('without a filter the firm events are meant, tentative ones when asked for', () => {
  assert.deepEqual(idsOf({}), ['v1', 'v2']);
  assert.deepEqual(idsOf({ tentative: true }), ['v1', 'v2', 'v3']);
});

test('an actor is found by the beginning of his code, among those who did it', () => {
  assert.deepEqual(idsOf({ actor: 'NOR' }), ['v1', 'v2']);
  assert.deepEqual(idsOf({ actor: 'NORGOV' }), ['v1']);
  assert.deepEqual(idsOf({ actor: 'EST' }), []);
});

test('an event counts as of its last day; without a date it is not after any', () => {
  assert.deepEqual(idsOf({ onOrAfter: '2031-03-03' }), ['v1', 'v2']);
  assert.deepEqual(idsOf({ onOrAfter: '2031-04-30', tentative: true }), ['v2']);
});

test('all that is asked for must be met', () => {
  assert.deepEqual(idsOf({ type: 'ACCUSE', atLeast: 0.9 }), ['v1']);
  assert.deepEqual(idsOf({ type: 'AGREE', atLeast: 0.9 }), []);
});
