import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMoment } from './parse-moment.ts';
import { readMoment } from './read-moment.ts';

const readings: readonly (readonly [written: string, read: string | null])[] = [
  ['2024-01-14', '2024-01-14'],
  ['20240114', '2024-01-14'],
  ['2024-01-14T22:51:07-05:00', '2024-01-14T22:51:07-05:00'],
  ['2024-01-14T22:51:07.123Z', '2024-01-14T22:51:07Z'],
  ['2024-01-14T22:51:00+0900', '2024-01-14T22:51:00+09:00'],
  ['2024-01-14 22:51', '2024-01-14T22:51:00'],
  ['Sun, 14 Jan 2024 22:51:00 GMT', '2024-01-14T22:51:00Z'],
  ['January 14, 2024 at 10:51 pm EST', '2024-01-14T22:51:00-05:00'],
  ['10:51 PM EST Jan 14, 2024', '2024-01-14T22:51:00-05:00'],
  ['Jan. 14, 2024, 12:05 a.m. KST', '2024-01-14T00:05:00+09:00'],
  ['14th of January 2024', '2024-01-14'],
  ['Sept. 5, 2020', '2020-09-05'],
];

for (const [written, read] of readings)
  test(`"${written}" is read`, () => {
    assert.equal(parseMoment(written), read);
  });

test('a zone that means several leaves the time without one', () => {
  assert.equal(parseMoment('January 14, 2024 10:51 pm CST'), '2024-01-14T22:51:00');
  assert.equal(parseMoment('January 14, 2024 10:51 pm IST'), '2024-01-14T22:51:00');
});

test('days that do not exist, and what could be day or month, are not read', () => {
  for (const written of [
    '31 February 2024',
    '2023-02-29',
    '2024-13-01',
    '03/04/2024',
    '2024',
    'May 2024',
    'Nov. 14',
  ])
    assert.equal(parseMoment(written), null, written);
});

test('the year that software writes where it knows none is not read', () => {
  assert.equal(parseMoment('0001-01-01T00:00:00Z'), null);
});

test('an hour that does not exist leaves the day', () => {
  assert.equal(readMoment('2024-01-14 25:10')?.value, '2024-01-14');
  assert.equal(readMoment('January 14, 2024 13:10 pm')?.value, '2024-01-14');
});

test('what follows is left', () => {
  assert.deepEqual(readMoment('May 3, 2024 at 9 am | Updated'), { value: '2024-05-03T09:00:00', length: 19 });
  assert.equal(readMoment('on May 3, 2024'), null);
});

test('every instant comes back', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1700-01-01'), max: new Date('2300-01-01'), noInvalidDate: true }),
      (date) => {
        const written = date.toISOString();
        assert.equal(parseMoment(written), `${written.slice(0, 19)}Z`);
      },
    ),
  );
});
