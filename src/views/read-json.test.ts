import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainEvent } from '../../test/plain-event.ts';
import { toPlainStatement } from '../../test/plain-statement.ts';
import { toEventFields, toAcrossLine, toJsonLine, toStatementFields } from './read-json.ts';
import { doorClaim, ferryStory } from './pages/fixtures/desk.fixture.ts';

test('what holds across articles has the published fields, and names what is not looked for', () => {
  const line = toAcrossLine({
    stories: [ferryStory.story],
    copies: ferryStory.copies.map(({ copy }) => copy),
    claims: [doorClaim.claim],
  });
  const { across } = JSON.parse(toJsonLine(line)) as { across: Record<string, readonly object[]> };
  assert.deepEqual(Object.keys(across), ['stories', 'copies', 'claims', 'notLookedFor']);
  assert.deepEqual(across['notLookedFor'], ['conflicts', 'affairs', 'roots']);
  const keys = ['from', 'to', 'direction', 'grounds', 'passages', 'madeBy'];
  assert.deepEqual(Object.keys(across['copies']?.[0] ?? {}), keys);
});

test('a line of JSON is one line, safe on a terminal, and reads back as it was', () => {
  const value = { text: 'one\ntwo\u001b[2J\u009b31m\u007f\u0085\u2028\ud800' };
  const line = toJsonLine(value);
  assert.doesNotMatch(line, /\p{Cc}/u);
  assert.deepEqual(JSON.parse(line), value);
});

test('a statement has every field of the model but its kind, under the same name', () => {
  const statement = toPlainStatement();
  const { kind, ...fields } = statement;
  assert.equal(kind, 'statement');
  assert.deepEqual(toStatementFields(statement), fields);
});

test('an event has every field of the model but its kind, under the same name', () => {
  const { kind, ...fields } = toPlainEvent({ tentative: true });
  assert.equal(kind, 'event');
  assert.deepEqual(toEventFields(toPlainEvent({ tentative: true })), fields);
});
