import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainEvent } from '../../test/plain-event.ts';
import { toPlainStatement } from '../../test/plain-statement.ts';
import { toEventFields, toAcrossLine, toJsonLine, toStatementFields } from './read-json.ts';
import { bodyConflict, toldAcross } from './cli/told-across.fixture.ts';

test('what holds across articles has the published fields', () => {
  const { across } = JSON.parse(toJsonLine(toAcrossLine(toldAcross))) as {
    across: Record<string, readonly object[]>;
  };
  const keysOf = (list: string): readonly string[] => Object.keys(across[list]?.[0] ?? {});
  assert.deepEqual(Object.keys(across), ['affairs', 'stories', 'copies', 'claims', 'conflicts']);
  assert.deepEqual(keysOf('affairs'), ['id', 'stories']);
  assert.deepEqual(keysOf('stories'), ['id', 'articles', 'affair']);
  assert.deepEqual(keysOf('copies'), ['from', 'to', 'direction', 'grounds', 'passages', 'madeBy']);
  // prettier-ignore
  assert.deepEqual(keysOf('claims'), [
    'id', 'affirmed', 'confirmed', 'doubted', 'denied', 'notObserved', 'scopes', 'affirmedSince', 'deniedSince',
    'roots', 'rootsNamed', 'independence', 'changes',
  ]);
  // prettier-ignore
  assert.deepEqual(keysOf('conflicts'), [
    'id', 'slot', 'values', 'passages', 'register', 'slip', 'slipBy', 'inherited', 'confidence', 'madeBy',
  ]);
  assert.deepEqual(across['conflicts']?.[0], bodyConflict);
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
