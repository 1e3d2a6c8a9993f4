import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainEvent } from '../../../test/plain-event.ts';
import type { EventMention } from '../../model/index.ts';
import { partyOf } from '../sample-events.fixture.ts';
import { actOf } from './act-of.ts';

const [norland, sudmark, ostia] = [partyOf('NOR'), partyOf('SDM'), partyOf('OST')];
const DAY = ['2031-03-05', '2031-03-05'] as const;

function keyOf(differences: Partial<EventMention>): string | null {
  return actOf(
    toPlainEvent({ type: 'ACCUSE', actors: [norland], recipients: [sudmark], ...differences }),
    DAY,
  );
}

test('one act is told by whoever agrees in type, day and both sides', () => {
  assert.equal(keyOf({}), keyOf({ status: 'alleged', mode: 'allege', confidence: 0.5 }));
  assert.equal(keyOf({ actors: [norland, ostia] }), keyOf({ actors: [ostia, norland, ostia] }));
  assert.equal(keyOf({}), keyOf({ actors: [partyOf('NORGOV')] }), 'sectors may differ');
  assert.notEqual(keyOf({}), keyOf({ type: 'THREATEN' }));
  assert.notEqual(keyOf({}), keyOf({ recipients: [ostia] }));
  assert.notEqual(
    keyOf({}),
    keyOf({ actors: [sudmark], recipients: [norland] }),
    'an accusation has a direction',
  );
});

test('who meets whom does not matter, for both meet', () => {
  const there = keyOf({ type: 'CONSULT' });
  assert.equal(there, keyOf({ type: 'CONSULT', actors: [sudmark], recipients: [norland] }));
});

test('nobody can tell whether two acts are one where a day, or who took part, is not known', () => {
  assert.equal(actOf(toPlainEvent({ actors: [norland] }), null), null);
  assert.equal(keyOf({ recipients: [{ ...sudmark, codes: [] }] }), null);
  assert.equal(keyOf({ actors: [], recipients: [] }), null);
});
