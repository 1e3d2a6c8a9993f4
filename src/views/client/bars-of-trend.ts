import { QUAD_CLASSES, type QuadClass, type TrendAnswer } from '../../model/index.ts';

/** A part of a month's bar: acts of one quad class, those told as done or those only alleged. */
export interface TrendBar {
  readonly month: string;
  readonly quad: QuadClass;
  readonly isAlleged: boolean;
  /** Where it begins and ends, counted in acts from the ground: below it, and so negative, for conflict. */
  readonly from: number;
  readonly to: number;
  /** The place on the page where the acts are listed. */
  readonly href: string;
  readonly label: string;
}

/**
 * The bars of a trend: cooperation above the ground and conflict below, verbal acts next to it; the ways of a month together.
 *
 * @example barsOfTrend(trendOfOneQuarrel) // [{ month: '2031-03', quad: 'verbal conflict', from: 0, to: -1, … }]
 */
export function barsOfTrend({ months, cells }: Pick<TrendAnswer, 'months' | 'cells'>): readonly TrendBar[] {
  const cellsByMonth = Map.groupBy(cells, ({ month }) => month);
  return months.flatMap(({ month }) => {
    const bars: TrendBar[] = [];
    const ends = { cooperation: 0, conflict: 0 };
    for (const quad of QUAD_CLASSES) {
      const own = (cellsByMonth.get(month) ?? []).filter((cell) => cell.quad === quad);
      const alleged = own.reduce((sum, cell) => sum + cell.alleged, 0);
      const done = own.reduce((sum, cell) => sum + cell.count, 0) - alleged;
      const side = quad.endsWith('conflict') ? 'conflict' : 'cooperation';
      const href = `#m${month}-${quad.replace(' ', '-')}`;
      for (const [count, isAlleged] of [
        [done, false],
        [alleged, true],
      ] as const) {
        if (count === 0) continue;
        const from = ends[side];
        ends[side] += side === 'conflict' ? -count : count;
        const label = `${month}: ${count} of ${quad}${isAlleged ? ', only alleged' : ''}`;
        bars.push({ month, quad, isAlleged, from, to: ends[side], href, label });
      }
    }
    return bars;
  });
}
