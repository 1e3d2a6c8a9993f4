import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantise, quantiseRows } from './coreference-quantise.ts';

test('the largest weight becomes 127, and the scale brings it back', () => {
  const { weights, scale } = quantise([0, -2, 1]);
  assert.deepEqual([...weights], [0, -127, 64]);
  assert.ok(Math.abs(-127 * scale + 2) < 1e-6);
});

test('weights that are all nothing stay nothing', () => {
  assert.deepEqual([...quantise([0, 0]).weights], [0, 0]);
});

test('every row of a map has its own scale', () => {
  const { weights, scales, biases } = quantiseRows(Float32Array.of(1, 0.5, 100, -50), Float32Array.of(7, 8));
  assert.deepEqual([...weights], [127, 64, 127, -63]);
  assert.deepEqual([...biases], [7, 8]);
  assert.ok(Math.abs((scales[1] ?? 0) - 100 / 127) < 1e-6);
});
