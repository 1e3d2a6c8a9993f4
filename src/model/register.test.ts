import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDuring, memberCountOn, membersOn, type BodyEntry } from './register.ts';

const league: BodyEntry = {
  kind: 'body',
  file: 'register/bodies.tsv',
  line: 2,
  code: 'IGOHLG',
  name: 'Harbour League',
  otherNames: [],
  sharedNames: [],
  partOf: null,
  founded: '1990',
  ended: '2020-06',
  seat: null,
  members: [
    { state: 'NOR', from: null, to: null },
    { state: 'DNK', from: '1995-03-01', to: '2010-12-31' },
  ],
  memberCount: null,
  lookAlikes: [],
  reference: 'https://harbour-league.example',
};

test('a stretch of time has its first and its last day', () => {
  const period = { from: '2021-01-22', to: '2025-01-20' };
  assert.ok(isDuring(period, '2021-01-22') && isDuring(period, '2025-01-20'));
  assert.ok(!isDuring(period, '2021-01-21') && !isDuring(period, '2025-01-21'));
});

test('what is known by the year lasts all of it', () => {
  assert.ok(isDuring({ from: '1990', to: '1991' }, '1990-01-01'));
  assert.ok(isDuring({ from: '1990', to: '1991-04' }, '1991-04-30'));
  assert.ok(!isDuring({ from: '1990', to: '1991-04' }, '1991-05-01'));
});

test('members are those of the day', () => {
  const statesOn = (day: string): readonly string[] => membersOn(league, day).map(({ state }) => state);
  assert.deepEqual(statesOn('1995-02-28'), ['NOR']);
  assert.deepEqual(statesOn('2010-12-31'), ['NOR', 'DNK']);
  assert.equal(memberCountOn(league, '2011-01-01'), 1);
});

test('a body that is not in being has no members', () => {
  assert.deepEqual(membersOn(league, '2020-07-01'), []);
  assert.equal(memberCountOn(league, '1989-12-31'), null);
});

test('a number of members that is fixed holds though not all are listed', () => {
  assert.equal(memberCountOn({ ...league, memberCount: 12 }, '2000-01-01'), 12);
});
