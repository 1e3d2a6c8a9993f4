import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityKind } from '../../model/index.ts';
import { joinNames } from './join-names.ts';

function fullestOf(names: readonly string[], kind: EntityKind | null = 'person'): Record<string, string> {
  return Object.fromEntries(joinNames(names.map((name) => ({ name, kind }))));
}

test('a family name belongs to the only full name that ends with it', () => {
  assert.deepEqual(fullestOf(['Kron', 'Ada Kron', 'Ben Ruiz']), {
    kron: 'Ada Kron',
    'ada kron': 'Ada Kron',
    'ben ruiz': 'Ben Ruiz',
  });
});

test('a family name of two stays alone', () => {
  assert.equal(fullestOf(['Kron', 'Ada Kron', 'Carl Kron'])['kron'], 'Kron');
});

test('a family name, a full name and one with a title are one', () => {
  const fullest = fullestOf(['Kron', 'Ada Kron', 'Mayor Ada Kron']);
  assert.deepEqual(new Set(Object.values(fullest)), new Set(['Mayor Ada Kron']));
});

test('case, white space and a leading article make no other name', () => {
  assert.deepEqual(fullestOf(['The  Harbour Board', 'harbour\nboard'], 'organisation'), {
    'harbour board': 'The  Harbour Board',
  });
});

test('a first name or the middle of a word joins nothing', () => {
  assert.deepEqual(Object.values(fullestOf(['Ada', 'Ada Kron', 'ron'])).toSorted(), [
    'Ada',
    'Ada Kron',
    'ron',
  ]);
});

test('bodies and places are not joined by how they end', () => {
  assert.equal(fullestOf(['Board', 'Harbour Board'], 'organisation')['board'], 'Board');
  const mixed = joinNames([
    { name: 'Kron', kind: 'place' },
    { name: 'Ada Kron', kind: 'person' },
  ]);
  assert.equal(mixed.get('kron'), 'Kron');
});

test('a name of a hundred thousand words, and a hundred thousand names, are joined in no time', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => `Person${i} Kron`);
  const started = performance.now();
  assert.equal(fullestOf(['Kron '.repeat(100_000), 'Kron', ...many])['kron'], 'Kron');
  assert.ok(performance.now() - started < 3000);
});
