import { toWorkbench } from '../../learn/kernel/workbench.ts';
import { toOutputs } from '../../learn/layers/outputs.ts';
import { openWeights } from '../../learn/layers/weights-file.ts';
import type { NetworkFile } from './network-file.ts';
import { REMEMBERED_WORDS, type DenseLayer, type Network } from './network.ts';
import { indexVocabulary } from './vocabulary.ts';

/** @throws Error where the weights are not those that the file describes */
export function loadNetwork(
  file: NetworkFile,
  weights: Uint8Array<ArrayBuffer>,
  program: Uint8Array<ArrayBuffer> | null,
): Network {
  const bench = toWorkbench(program, Math.ceil(weights.length / 65_536) + 16);
  const { bytesOf, floatsOf, shapeOf, layer, cellLayer } = openWeights(file.places, weights);
  const dense = (name: string): DenseLayer => {
    const [rows = 0, columns = 0] = shapeOf(name);
    return {
      weights: bench.keep(new Uint8Array(floatsOf(name).buffer)),
      biases: floatsOf(`${name} biases`),
      rows,
      columns,
    };
  };
  const first = cellLayer('first', bench);
  return {
    size: file.size,
    vocabulary: indexVocabulary(file.values.map((values) => values.split('\n'))),
    tables: file.features.map(({ name, size }) => ({
      values: bytesOf(`table ${name}`),
      size,
    })),
    bench,
    first,
    entries: {
      address: bench.keep(new Uint8Array(4 * first.enter.rows * REMEMBERED_WORDS)),
      rowByWord: new Map(),
    },
    second: cellLayer('second', bench),
    low: { ...layer('low', bench), outputs: toOutputs(file.heads.low) },
    high: { ...layer('high', bench), outputs: toOutputs(file.heads.high) },
    arc: dense('arc'),
    relation: dense('relation'),
  };
}
