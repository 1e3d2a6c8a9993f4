import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActCell, TrendWay } from '../../model/index.ts';
import { barsOfTrend } from './bars-of-trend.ts';

const month = '2031-03';

function cell(differences: Partial<ActCell<TrendWay>>): ActCell<TrendWay> {
  const counts = { count: 1, alleged: 0, byPublication: 0, events: [] };
  return { month, way: 'forth', quad: 'verbal conflict', ...counts, ...differences };
}

function extents(cells: readonly ActCell<TrendWay>[]): readonly unknown[] {
  const months = [{ month, count: 1, intensity: 0, goldstein: null }];
  return barsOfTrend({ months, cells }).map(({ quad, from, to, isAlleged }) => [quad, from, to, isAlleged]);
}

test('cooperation stands above the ground, conflict below it, deeds beyond words', () => {
  assert.deepEqual(
    extents([
      cell({ quad: 'material conflict', count: 2 }),
      cell({ quad: 'verbal conflict', count: 3 }),
      cell({ quad: 'material cooperation' }),
      cell({ quad: 'verbal cooperation', count: 4 }),
    ]),
    [
      ['verbal cooperation', 0, 4, false],
      ['material cooperation', 4, 5, false],
      ['verbal conflict', 0, -3, false],
      ['material conflict', -3, -5, false],
    ],
  );
});

test('the ways of a month are one bar, and what is only alleged is a part of its own', () => {
  assert.deepEqual(extents([cell({ count: 3, alleged: 2 }), cell({ way: 'back' })]), [
    ['verbal conflict', 0, -2, false],
    ['verbal conflict', -2, -4, true],
  ]);
});

test('a bar leads to its acts', () => {
  const [bar] = barsOfTrend({
    months: [{ month, count: 1, intensity: 0, goldstein: null }],
    cells: [cell({})],
  });
  assert.deepEqual([bar?.href, bar?.label], ['#m2031-03-verbal-conflict', '2031-03: 1 of verbal conflict']);
});
