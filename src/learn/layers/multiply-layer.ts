import type { Workbench } from '../kernel/workbench.ts';
import type { Layer } from './layer.ts';

/** What a layer makes of `count` inputs, bytes [count][columns] at an address, as f32 [count][rows] at another. */
export function multiplyLayer(
  bench: Workbench,
  { weights, scales, biases, rows, columns }: Layer,
  inputs: number,
  count: number,
  outputs: number,
): void {
  const to = new Float32Array(bench.buffer(), outputs, count * rows);
  for (let n = 0; n < count; n++) to.set(biases, n * rows);
  bench.kernel().multiply(weights, rows, columns, inputs, count, outputs, scales);
}
