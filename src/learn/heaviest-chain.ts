/** A point with the weight of taking it. */
export interface WeighedPoint {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The chain of points, never falling in either place, whose weights have the greatest sum; as indices, in order. Points come in ascending
 * order of `from`, then `to`, places counted from 0. A tree of prefix maxima (Fenwick 1994) makes it n log n steps.
 *
 * @example heaviestChain([{ from: 0, to: 5, weight: 3 }, { from: 1, to: 0, weight: 1 }, { from: 2, to: 1, weight: 1 }]) // [0]
 */
export function heaviestChain(points: readonly WeighedPoint[]): readonly number[] {
  const size = points.reduce((most, { to }) => Math.max(most, to), 0) + 1;
  const endByPlace = new Int32Array(size + 1).fill(-1);
  const sums = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  const sumOf = (index: number): number => (index < 0 ? 0 : (sums[index] ?? 0));
  points.forEach(({ to, weight }, index) => {
    let best = -1;
    for (let place = to + 1; place > 0; place -= place & -place) {
      const end = endByPlace[place] ?? -1;
      if (sumOf(end) > sumOf(best)) best = end;
    }
    before[index] = best;
    sums[index] = sumOf(best) + weight;
    for (let place = to + 1; place <= size; place += place & -place)
      if (sumOf(endByPlace[place] ?? -1) < sumOf(index)) endByPlace[place] = index;
  });
  let last = -1;
  sums.forEach((sum, index) => {
    if (sum > sumOf(last)) last = index;
  });
  const chain: number[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) chain.push(index);
  return chain.reverse();
}
