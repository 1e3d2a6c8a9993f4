import type { Kernel } from './kernel.ts';

const { fround } = Math;
const ROUNDING = 12_582_912; // 1.5 * 2^23: added and taken off again, it leaves a float32 rounded to even

/** What kernel.wat does, one number at a time and with the same answers, where there is no WebAssembly with vectors. */
export function toPlainKernel(buffer: ArrayBuffer): Kernel {
  const bytes = new Int8Array(buffer);
  const floats = new Float32Array(buffer);

  const multiply: Kernel['multiply'] = (weights, rows, columns, inputs, count, outputs, scales) => {
    for (let n = 0; n < count; n++)
      for (let row = 0; row < rows; row++) {
        const input = inputs + n * columns;
        const weight = weights + row * columns;
        let sum = 0;
        for (let i = 0; i < columns; i++) sum += (bytes[weight + i] ?? 0) * (bytes[input + i] ?? 0);
        const output = outputs / 4 + n * rows + row;
        floats[output] = (floats[output] ?? 0) + fround((floats[scales / 4 + row] ?? 0) * fround(sum));
      }
  };

  const recur: Kernel['recur'] = (
    weights,
    scales,
    size,
    count,
    state,
    inputs,
    inputStep,
    outputs,
    outputStep,
  ) => {
    const cells = (state + size) / 4;
    const gates = cells + size;
    bytes.fill(64, state, state + size);
    floats.fill(0, cells, cells + size);
    for (let n = 0; n < count; n++) {
      const input = (inputs + n * inputStep) / 4;
      floats.copyWithin(gates, input, input + 4 * size);
      multiply(weights, 4 * size, size, state, 1, 4 * gates, scales);
      for (let i = 0; i < size; i++) {
        const gate = (k: number): number => floats[gates + k * size + i] ?? 0;
        const kept = fround(sigmoid(gate(1)) * (floats[cells + i] ?? 0));
        const cell = fround(kept + fround(sigmoid(gate(0)) * tanh(gate(3))));
        floats[cells + i] = cell;
        const scaled = fround(64 + fround(fround(sigmoid(gate(2)) * tanh(cell)) * 63));
        bytes[state + i] = fround(fround(scaled + ROUNDING) - ROUNDING);
      }
      bytes.copyWithin(outputs + n * outputStep, state, state + size);
    }
  };

  const dots: Kernel['dots'] = (left, lefts, right, rights, columns, outputs) => {
    for (let n = 0; n < lefts; n++)
      for (let m = 0; m < rights; m++) {
        const sums = [0, 0, 0, 0];
        for (let i = 0; i < columns; i++) {
          const product = fround(
            (floats[left / 4 + n * columns + i] ?? 0) * (floats[right / 4 + m * columns + i] ?? 0),
          );
          sums[i % 4] = fround((sums[i % 4] ?? 0) + product);
        }
        const [a = 0, b = 0, c = 0, d = 0] = sums;
        floats[outputs / 4 + n * rights + m] = fround(a + b) + fround(c + d);
      }
  };

  return { multiply, recur, dots };
}

/** Lambert's continued fraction to its seventh term, in the order of kernel.wat. */
function tanh(value: number): number {
  const x = Math.min(Math.max(value, fround(-4.97)), fround(4.97));
  const square = fround(x * x);
  const above = fround(135135 + fround(square * fround(17325 + fround(square * fround(378 + square)))));
  const deep = fround(62370 + fround(square * fround(3150 + fround(square * 28))));
  return fround(fround(x * above) / fround(135135 + fround(square * deep)));
}

function sigmoid(value: number): number {
  return fround(0.5 + fround(0.5 * tanh(fround(value * 0.5))));
}
