import assert from 'node:assert/strict';
import test from 'node:test';
import { toId, type Span } from '../../src/model/index.ts';
import { toPlainEvent } from '../../test/plain-event.ts';
import { matchMentions } from './match-mentions.ts';

function eventAt(id: string, span: Span, tentative = false) {
  return toPlainEvent({ id: toId(id), trigger: { spans: [span] }, tentative });
}

test('an event gets the chain of the mention that its trigger overlaps, and no other event gets it', () => {
  const mentions = [
    { spans: [[0, 4] as const, [8, 12] as const], chain: 'check in' },
    { spans: [[20, 24] as const], chain: 'raid' },
  ];
  const events = [
    eventAt('v1', [20, 24], true),
    eventAt('v2', [20, 24]),
    eventAt('v3', [0, 4]),
    eventAt('v4', [30, 34]),
  ];
  assert.deepEqual(
    [...matchMentions(mentions, events)],
    [
      ['v2', 'raid'],
      ['v3', 'check in'],
    ],
  );
});
