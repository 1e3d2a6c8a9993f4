import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from '../../../../test/read-english.ts';

const dayOf = (prose: string, type: string): string | null | undefined =>
  eventsIn(prose).find((event) => event.type === type)?.on;

test('an act happened on the day of its own clause, not of another', () => {
  const prose = 'France met Germany on 3 May 2021, and Russia attacked Ukraine on 9 June 2022.';
  assert.equal(dayOf(prose, 'CONSULT'), '2021-05-03');
  assert.equal(dayOf(prose, 'ASSAULT'), '2022-06-09');
});

test('an act that no date hangs on has no day', () => {
  assert.equal(dayOf('Rebels attacked the town.', 'ASSAULT'), null);
});

test('a month is an interval', () => {
  assert.equal(dayOf('Rebels attacked the town in May 2021.', 'ASSAULT'), '2021-05-01/2021-05-31');
});
