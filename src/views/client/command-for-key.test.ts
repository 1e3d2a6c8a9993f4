import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandForKey } from './command-for-key.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

test('the keys of the desk', () => {
  const commands = ['j', 'k', 'o', '/', '?'].map((key) => commandForKey({ key, ...plain }, false));
  assert.deepEqual(commands, ['next', 'previous', 'open', 'search', 'help']);
});

test('whoever is typing types', () => {
  assert.equal(commandForKey({ key: 'j', ...plain }, true), undefined);
});

test('a key held with another belongs to the browser', () => {
  assert.equal(commandForKey({ key: 'j', ...plain, ctrlKey: true }, false), undefined);
});

test('a key named like a property of every object does nothing', () => {
  assert.equal(commandForKey({ key: 'constructor', ...plain }, false), undefined);
});
