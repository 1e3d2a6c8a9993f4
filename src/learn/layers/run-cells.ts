import type { Workbench } from '../kernel/workbench.ts';
import type { Cells } from './layer.ts';

/**
 * Runs cells over inputs in both directions: f32 [count][8 * size] at `entering` become bytes [count][2 * size] at
 * `outputs`. `state` has room for 21 * size bytes.
 */
export function runCells(
  bench: Workbench,
  cells: Cells,
  count: number,
  addresses: { readonly entering: number; readonly state: number; readonly outputs: number },
): void {
  const size = cells[0].columns;
  const step = 4 * 8 * size;
  for (const [direction, { weights, scales }] of cells.entries()) {
    const [start, sign] = direction === 0 ? [0, 1] : [count - 1, -1];
    const entering = addresses.entering + start * step + (direction * step) / 2;
    const outputs = addresses.outputs + start * 2 * size + direction * size;
    bench
      .kernel()
      .recur(weights, scales, size, count, addresses.state, entering, sign * step, outputs, sign * 2 * size);
  }
}
