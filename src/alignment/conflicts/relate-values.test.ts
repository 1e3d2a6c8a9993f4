import assert from 'node:assert/strict';
import test from 'node:test';
import { hashOf } from '../../learn/hash.ts';
import type { ConflictSlot, SlotValue } from '../../model/index.ts';
import { SLOT_KNOWLEDGE, toSlotValue } from './passages.fixture.ts';
import { relateValues } from './relate-values.ts';
import type { ValueRelation } from './relation.ts';

function relation(
  slot: ConflictSlot,
  first: readonly [string, Partial<SlotValue>?],
  second: readonly [string, Partial<SlotValue>?],
): ValueRelation {
  return relateValues(toSlotValue(slot, ...first), toSlotValue(slot, ...second), SLOT_KNOWLEDGE);
}

test('millions beside billions differ in the unit', () => {
  assert.equal(relation('number', ['3000000'], ['3000000000']), 'unit');
});

test('percent and percentage points differ in the unit', () => {
  const share = { unit: hashOf('percent') };
  const change = { unit: hashOf('percentage point') };
  assert.equal(relation('number', ['3', share], ['3', change]), 'unit');
});

test('a counted number is no rounded one below a hundred', () => {
  assert.equal(relation('number', ['20'], ['17']), 'number');
  assert.equal(relation('number', ['41'], ['41.3']), 'vaguer');
});

test('a weekday beside its date is the same, beside another day none', () => {
  assert.equal(relation('date', ['XXXX-WXX-2'], ['2031-03-18']), 'vaguer');
  assert.equal(relation('date', ['XXXX-WXX-3'], ['2031-03-18']), 'date');
});

test('of a weekday that was reckoned the week is a guess', () => {
  assert.equal(relation('date', ['2031-03-18', { isVague: true }], ['2031-03-25']), 'vaguer');
  assert.equal(relation('date', ['2031-03-18'], ['2031-03-25']), 'date');
});

test('a date without a year is compared by month and day', () => {
  assert.equal(relation('date', ['XXXX-03-18'], ['2031-03-18']), 'vaguer');
  assert.equal(relation('date', ['XXXX-04-18'], ['2031-03-18']), 'date');
});

test('a city beside a state of which nothing is known may be in it', () => {
  const city = { unit: hashOf('city') };
  const state = { unit: hashOf('state') };
  assert.equal(relation('place', ['Orlo', city], ['Tarnland', state]), 'vaguer');
  assert.equal(relation('place', ['Orlo', city], ['Vesk', city]), 'place');
});

test('a month without a year is no other than the year that it may be of', () => {
  assert.equal(relation('date', ['XXXX-12'], ['2031-01-01/2031-12-31']), 'vaguer');
});

test('"last month" of an article that may be of another month is none', () => {
  const reckoned = { isVague: true };
  assert.equal(relation('date', ['2031-04-01/2031-04-30', reckoned], ['2031-03-01/2031-03-31']), 'vaguer');
});

test('"at least three" beside ten is none, three beside "at least ten" is one', () => {
  assert.equal(relation('number', ['3', { isVague: true }], ['10']), 'vaguer');
  assert.equal(relation('number', ['3'], ['10', { isVague: true }]), 'number');
});

test('names that were read as of two sorts are compared, as of the sort that the register knows', () => {
  const board = toSlotValue('body', 'Harbour Board', { code: 'ORLGOV' });
  assert.equal(relateValues(toSlotValue('person', 'Tidings'), board, SLOT_KNOWLEDGE), 'body');
  assert.equal(relateValues(toSlotValue('person', 'Harbour'), board, SLOT_KNOWLEDGE), 'vaguer');
});

test('a part of a body beside the whole is none', () => {
  assert.equal(
    relation('body', ['Orlo League', { code: 'IGOORL' }], ['Council', { code: 'IGOORLCOU' }]),
    'vaguer',
  );
});

test('a leader of a house sits in it', () => {
  assert.equal(relation('office', ['senator'], ['majority leader']), 'vaguer');
  assert.equal(relation('office', ['majority leader'], ['minority leader']), 'office');
});

test('a foreign name has more than one spelling', () => {
  assert.equal(relation('person', ['Yusuf Gaddari'], ['Yousef Qadari']), 'same');
});
