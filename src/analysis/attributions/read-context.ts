import { layOut } from '../../learn/layers/lay-out.ts';
import { multiplyLayer } from '../../learn/layers/multiply-layer.ts';
import { runCells } from '../../learn/layers/run-cells.ts';
import type { AttributionNetwork } from './attribution-network.ts';

/**
 * Runs a passage through both layers: its words' states, u8 [words][width], and whether each stands in a quotation, become what
 * the heads tell of each, at the network's address for it.
 */
export function readContext(
  states: Uint8Array,
  isQuoted: (word: number) => boolean,
  { bench, context, deeper, quoted, heads, told }: AttributionNetwork,
): void {
  const { rows, columns } = context.enter;
  const count = states.length / columns;
  const size = rows / 8;
  const { addresses } = layOut(bench, [states.length, 4 * count * rows, count * 2 * size, 21 * size], 0);
  const [inputs = 0, entering = 0, outputs = 0, state = 0] = addresses;
  new Uint8Array(bench.buffer(), inputs, states.length).set(states);
  multiplyLayer(bench, context.enter, inputs, count, entering);
  for (let word = 0; word < count; word++) {
    if (!isQuoted(word)) continue;
    const row = new Float32Array(bench.buffer(), entering + 4 * word * rows, rows);
    for (let i = 0; i < rows; i++) row[i] = (row[i] ?? 0) + (quoted[i] ?? 0);
  }
  runCells(bench, context.recur, count, { entering, state, outputs });
  multiplyLayer(bench, deeper.enter, outputs, count, entering);
  runCells(bench, deeper.recur, count, { entering, state, outputs });
  multiplyLayer(bench, heads, outputs, count, told);
}

/** What the heads tell of the words of the passage at hand, f32 [words][rows]: a view that is good until the workbench grows. */
export function toldBy({ bench, heads, told }: AttributionNetwork, count: number): Float32Array {
  return new Float32Array(bench.buffer(), told, count * heads.rows);
}
