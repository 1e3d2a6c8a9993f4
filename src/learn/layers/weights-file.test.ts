import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toWorkbench } from '../kernel/workbench.ts';
import { layOut } from './lay-out.ts';
import { multiplyLayer } from './multiply-layer.ts';
import { toOutputs } from './outputs.ts';
import { openWeights } from './weights-file.ts';

// One layer of four rows and sixteen columns, all of them ones but for the last row; a scale of a half each.
const rows = Int8Array.from({ length: 64 }, (_, i) => (i < 48 ? 1 : 0));
const FILE = new Uint8Array([
  ...new Uint8Array(rows.buffer),
  ...new Uint8Array(Float32Array.of(0.5, 0.5, 0.5, 0.5).buffer),
  ...new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer),
]);
const PLACES = {
  layer: { at: 0, shape: [4, 16] },
  'layer scales': { at: 64, shape: [4] },
  'layer biases': { at: 80, shape: [4] },
};

test('a layer out of a file gives the products of its rows, scaled, and its biases', () => {
  const bench = toWorkbench(null, 1);
  const layer = openWeights(PLACES, FILE).layer('layer', bench);
  const { addresses } = layOut(bench, [16, 16], 0);
  const [inputs = 0, outputs = 0] = addresses;
  new Uint8Array(bench.buffer(), inputs, 16).fill(2);
  multiplyLayer(bench, layer, inputs, 1, outputs);
  assert.deepEqual([...new Float32Array(bench.buffer(), outputs, 4)], [17, 18, 19, 4]);
});

test('an array that is not there, or not whole, is named', () => {
  assert.throws(() => openWeights(PLACES, FILE).floatsOf('focus'), /no "focus"/u);
  assert.throws(
    () => openWeights(PLACES, FILE.slice(0, 70)).floatsOf('layer scales'),
    /end before "layer scales"/u,
  );
});

test('arrays are laid out apart, at multiples of sixteen', () => {
  const { addresses, free } = layOut(toWorkbench(null, 1), [10, 20, 16], 100);
  const [first = 0] = addresses;
  assert.deepEqual([...addresses, free].map((address) => address - first), [0, 16, 48, 64]); // prettier-ignore
  assert.equal(first % 16, 0);
});

test('outputs follow each other', () => {
  assert.deepEqual(toOutputs({ cue: 3, role: 5 }), { cue: { at: 0, size: 3 }, role: { at: 3, size: 5 } });
});
