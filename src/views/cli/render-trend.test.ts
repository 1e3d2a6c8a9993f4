import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askQuarrel } from '../pages/fixtures/told-events.fixture.ts';
import { widthOf } from './fit-width.ts';
import { renderTrend } from './render-trend.ts';
import type { Sheet } from './sheet.ts';

function plain(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

test('a trend is a line a month, with its counts, its mean scores and a bar', async () => {
  const trend = await askQuarrel({ kind: 'trend', between: ['NOR', 'SDM'] });
  const lines = renderTrend(trend, plain(80)).split('\n');
  assert.equal(lines[0], 'Actor NOR (NOR) and Actor SDM (SDM): 5 acts');
  assert.deepEqual(lines.slice(2, 6), [
    'month    coop+  coop  conf  conf+  alleged  intensity  Goldstein       −│+',
    '2031-02      0     1     0      0        0       +2.5       +1.0        │██████',
    '2031-03      0     0     1      0        0       −2.0       −2.0  ██████│',
    '2031-04      0     1     0      1        0       −1.8       −6.0  ██████│██████',
  ]);
  assert.match(lines.join(' '), /Left out: 1 tentative event, 1 event told as demanded\./);
});

test('no line of a trend is wider than the sheet', async () => {
  const trend = await askQuarrel({ kind: 'trend', between: ['NOR', 'SDM'] });
  for (const width of [20, 40, 80, 200])
    for (const line of renderTrend(trend, plain(width)).split('\n')) assert.ok(widthOf(line) <= width, line);
});
