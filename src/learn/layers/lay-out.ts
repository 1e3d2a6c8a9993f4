import type { Workbench } from '../kernel/workbench.ts';

/**
 * Clears a workbench for arrays of so many bytes each, and gives their addresses, all multiples of 16; behind them, at `free`, are
 * `room` bytes more.
 *
 * @example layOut(bench, [10, 20], 0).addresses // [1600, 1616], say
 */
export function layOut(
  bench: Workbench,
  sizes: readonly number[],
  room: number,
): { readonly addresses: readonly number[]; readonly free: number } {
  const rounded = sizes.map((bytes) => bytes + (-bytes & 15));
  let next = bench.clear(rounded.reduce((sum, bytes) => sum + bytes, room));
  const addresses = rounded.map((bytes) => (next += bytes) - bytes);
  return { addresses, free: next };
}
