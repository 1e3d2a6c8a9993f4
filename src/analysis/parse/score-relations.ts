import type { EncodedWords } from './encode-words.ts';
import { leaky } from '../../learn/leaky.ts';
import type { Network } from './network.ts';

/** Scores of each word's relations to its head, `[word * relations + relation]`; heads by node, the root node 0. */
export function scoreRelations(
  { nodes, high, free }: EncodedWords,
  heads: Int32Array,
  network: Network,
): Float32Array {
  const { bench, relation } = network;
  const { rows, columns } = relation;
  const { joint_head, joint_dependent, product_head, product_dependent } = network.high.outputs;
  const buffer = bench.buffer();
  const count = nodes - 1;
  const inputs = free + 4 * nodes * (3 * network.arc.columns + nodes);
  const pairs = inputs - (inputs % 16) + 16;
  const scores = pairs + 4 * count * columns;
  const to = new Float32Array(buffer, pairs, count * columns);
  for (let word = 0; word < count; word++) {
    const own = (word + 1) * network.high.rows;
    const head = (heads[word + 1] ?? 0) * network.high.rows;
    let at = word * columns;
    for (let i = 0; i < joint_head.size; i++)
      to[at++] = leaky((high[head + joint_head.at + i] ?? 0) + (high[own + joint_dependent.at + i] ?? 0));
    for (let i = 0; i < product_head.size; i++)
      to[at++] = (high[head + product_head.at + i] ?? 0) * (high[own + product_dependent.at + i] ?? 0);
  }
  bench.kernel().dots(pairs, count, relation.weights, rows, columns, scores);
  const result = new Float32Array(buffer, scores, count * rows);
  for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) + (relation.biases[i % rows] ?? 0);
  return result;
}
