import type { Workbench } from '../kernel/workbench.ts';
import type { CellLayer, Cells, Layer } from './layer.ts';

/** Where an array stands in a file of weights: its first byte and its shape. */
export interface Place {
  readonly at: number;
  readonly shape: readonly number[];
}

/** Where each array of a file of weights stands. */
export type Places = Readonly<Record<string, Place>>;

/** A file of weights, opened: its arrays by name, as they are or laid out in a workbench. */
export interface Weights {
  readonly shapeOf: (name: string) => readonly number[];
  readonly bytesOf: (name: string) => Int8Array<ArrayBuffer>;
  readonly floatsOf: (name: string) => Float32Array<ArrayBuffer>;
  /** A matrix of bytes with its scales, and its biases where it has them. */
  readonly layer: (name: string, bench: Workbench) => Layer;
  readonly cells: (name: string, bench: Workbench) => Cells;
  readonly cellLayer: (name: string, bench: Workbench) => CellLayer;
}

/** @throws Error, when an array is asked for that is not there or not whole, naming it */
export function openWeights(places: Places, file: Uint8Array<ArrayBuffer>): Weights {
  const placeOf = (name: string): Place => {
    const place = places[name];
    if (place === undefined) throw new Error(`the network has no "${name}"`);
    return place;
  };
  const slice = (name: string, width: number): Uint8Array<ArrayBuffer> => {
    const { at, shape } = placeOf(name);
    const length = shape.reduce((product, size) => product * size, width);
    if (at + length > file.length) throw new Error(`the weights end before "${name}"`);
    return file.slice(at, at + length);
  };
  const floatsOf = (name: string): Float32Array<ArrayBuffer> => new Float32Array(slice(name, 4).buffer);
  const layer = (name: string, bench: Workbench): Layer => {
    const [rows = 0, columns = 0] = placeOf(name).shape;
    return {
      rows,
      columns,
      weights: bench.keep(slice(name, 1)),
      scales: bench.keep(slice(`${name} scales`, 4)),
      biases: `${name} biases` in places ? floatsOf(`${name} biases`) : new Float32Array(),
    };
  };
  const cells = (name: string, bench: Workbench): Cells => [
    layer(`${name} recur 0`, bench),
    layer(`${name} recur 1`, bench),
  ];
  return {
    shapeOf: (name) => placeOf(name).shape,
    bytesOf: (name) => new Int8Array(slice(name, 1).buffer),
    floatsOf,
    layer,
    cells,
    cellLayer: (name, bench) => ({ enter: layer(`${name} enter`, bench), recur: cells(name, bench) }),
  };
}
