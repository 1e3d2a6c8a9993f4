import type { EncodedWords } from './encode-words.ts';
import { leaky } from '../../learn/leaky.ts';
import type { HighOutput, Network } from './network.ts';

/** Bytes that `scoreArcs` and `scoreRelations` want behind the encoded words. */
export function roomForScores(words: number, { arc, relation }: Network): number {
  return 4 * (words + 1) * (3 * arc.columns + words + 1 + relation.columns + relation.rows) + 64;
}

/** Scores of every word's every head, `[dependent * nodes + head]`, by a biaffine form (Dozat and Manning 2017). */
export function scoreArcs({ nodes, high, free }: EncodedWords, network: Network): Float32Array {
  const { bench, arc } = network;
  const { columns } = arc;
  const buffer = bench.buffer();
  const dependents = free;
  const heads = dependents + 4 * nodes * columns;
  const mapped = heads + 4 * nodes * columns;
  const scores = mapped + 4 * nodes * columns;
  layOut('dependent', dependents);
  layOut('head', heads);
  bench.kernel().dots(dependents, nodes, arc.weights, columns, columns, mapped);
  const view = new Float32Array(buffer, mapped, nodes * columns);
  for (let node = 0; node < nodes; node++)
    for (let i = 0; i < columns; i++)
      view[node * columns + i] = (view[node * columns + i] ?? 0) + (arc.biases[i] ?? 0);
  bench.kernel().dots(mapped, nodes, heads, nodes, columns, scores);
  return new Float32Array(buffer, scores, nodes * nodes);

  function layOut(output: HighOutput, address: number): void {
    const { at } = network.high.outputs[output];
    const to = new Float32Array(buffer, address, nodes * columns);
    for (let node = 0; node < nodes; node++)
      for (let i = 0; i < columns; i++)
        to[node * columns + i] = leaky(high[node * network.high.rows + at + i] ?? 0);
  }
}
