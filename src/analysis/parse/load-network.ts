import { toWorkbench } from '../../learn/kernel/workbench.ts';
import type { NetworkFile, Place } from './network-file.ts';
import {
  REMEMBERED_WORDS,
  type CellLayer,
  type DenseLayer,
  type Layer,
  type Network,
  type Outputs,
} from './network.ts';
import { indexVocabulary } from './vocabulary.ts';

/** @throws Error where the weights are not those that the file describes */
export function loadNetwork(
  file: NetworkFile,
  weights: Uint8Array<ArrayBuffer>,
  program: Uint8Array<ArrayBuffer> | null,
): Network {
  const bench = toWorkbench(program, Math.ceil(weights.length / 65_536) + 16);
  const bytesOf = (name: string, width: number): Uint8Array<ArrayBuffer> => {
    const place = placeOf(file, name);
    const length = place.shape.reduce((product, size) => product * size, width);
    if (place.at + length > weights.length) throw new Error(`the weights end before "${name}"`);
    return weights.subarray(place.at, place.at + length);
  };
  const floatsOf = (name: string): Float32Array => new Float32Array(bytesOf(name, 4).slice().buffer);
  const layer = (name: string): Layer => ({
    rows: placeOf(file, name).shape[0] ?? 0,
    columns: placeOf(file, name).shape[1] ?? 0,
    weights: bench.keep(bytesOf(name, 1)),
    scales: bench.keep(bytesOf(`${name} scales`, 4)),
    biases: `${name} biases` in file.places ? floatsOf(`${name} biases`) : new Float32Array(),
  });
  const cells = (name: string): CellLayer => ({
    enter: layer(`${name} enter`),
    recur: [layer(`${name} recur 0`), layer(`${name} recur 1`)],
  });
  const dense = (name: string): DenseLayer => {
    const [rows = 0, columns = 0] = placeOf(file, name).shape;
    return { weights: bench.keep(bytesOf(name, 4)), biases: floatsOf(`${name} biases`), rows, columns };
  };
  const first = cells('first');
  return {
    size: file.size,
    vocabulary: indexVocabulary(file.values.map((values) => values.split('\n'))),
    tables: file.features.map(({ name, size }) => ({
      values: new Int8Array(bytesOf(`table ${name}`, 1).slice().buffer),
      size,
    })),
    bench,
    first,
    entries: {
      address: bench.keep(new Uint8Array(4 * first.enter.rows * REMEMBERED_WORDS)),
      rowByWord: new Map(),
    },
    second: cells('second'),
    low: { ...layer('low'), outputs: outputsOf(file.heads.low) },
    high: { ...layer('high'), outputs: outputsOf(file.heads.high) },
    arc: dense('arc'),
    relation: dense('relation'),
  };
}

function placeOf(file: NetworkFile, name: string): Place {
  const place = file.places[name];
  if (place === undefined) throw new Error(`the network has no "${name}"`);
  return place;
}

function outputsOf<Name extends string>(sizes: Readonly<Record<Name, number>>): Outputs<Name> {
  let at = 0;
  const entries = Object.entries<number>(sizes).map(([name, size]) => {
    at += size;
    return [name, { at: at - size, size }];
  });
  return Object.fromEntries(entries) as Outputs<Name>;
}
