import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlainSpeaker } from '../../test/plain-statement.ts';
import { toId, type Entity } from '../model/index.ts';
import { speakerLabelOf } from './speaker-label.ts';

const TEXT = 'Kron, said an  official\nof the port';
const KRON: Entity = {
  id: toId('e1'),
  name: 'Ada Kron',
  kind: 'person',
  place: null,
  codes: [],
  register: null,
  mentions: [[0, 4]],
};
const ENTITIES = new Map([[KRON.id, KRON]]);

test('a speaker who is known goes by the name of the entity', () => {
  const kron = toPlainSpeaker([[0, 4]], { form: 'name', entity: KRON.id });
  assert.equal(speakerLabelOf(kron, TEXT, ENTITIES), 'Ada Kron');
});

test('a speaker who is only described goes by those words, on one line', () => {
  const official = toPlainSpeaker([[11, TEXT.length]]);
  assert.equal(speakerLabelOf(official, TEXT, ENTITIES), 'an official of the port');
});

test('nobody, and a speaker without words, has no label', () => {
  assert.equal(speakerLabelOf(null, TEXT, ENTITIES), null);
  assert.equal(speakerLabelOf(toPlainSpeaker([]), TEXT, ENTITIES), null);
});

test('a speaker as long as an article is cut', () => {
  const long = toPlainSpeaker([[0, 100_000]]);
  assert.equal(speakerLabelOf(long, 'x'.repeat(100_000), ENTITIES)?.length, 200);
});
