import type { CellLayer, Network } from './network.ts';

/**
 * Runs a layer's cells over the words in both directions: f32 [nodes][8 * size] at `entering` become bytes [nodes][2 * size] at
 * `outputs`. `state` has room for 21 * size bytes.
 */
export function runCells(
  { size, bench }: Network,
  { enter, recur }: CellLayer,
  nodes: number,
  addresses: { readonly entering: number; readonly state: number; readonly outputs: number },
): void {
  const step = 4 * enter.rows;
  for (const [direction, { weights, scales }] of recur.entries()) {
    const [start, sign] = direction === 0 ? [0, 1] : [nodes - 1, -1];
    const entering = addresses.entering + start * step + (direction * step) / 2;
    const outputs = addresses.outputs + start * 2 * size + direction * size;
    bench
      .kernel()
      .recur(weights, scales, size, nodes, addresses.state, entering, sign * step, outputs, sign * 2 * size);
  }
}
