import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { toWorkbench, type Workbench } from './workbench.ts';

const program = new Uint8Array(readFileSync(new URL('kernel.wasm', import.meta.url)));

const weight = fc.integer({ min: -127, max: 127 });
const state = fc.integer({ min: 0, max: 127 });
const fraction = fc.double({ min: -8, max: 8, noNaN: true });

/** The bytes of float32 numbers, drawn over and over from those given. */
function floats(length: number, numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Float32Array.from({ length }, (_, i) => numbers[i % numbers.length] ?? 0).buffer);
}

function bytes(length: number, numbers: readonly number[]): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => numbers[i % numbers.length] ?? 0);
}

/** Runs the same on both kernels and gives the bits of both results. */
function onBoth(
  run: (bench: Workbench) => { readonly at: number; readonly length: number },
): readonly string[] {
  return [toWorkbench(program, 4), toWorkbench(null, 4)].map((bench) => {
    const { at, length } = run(bench);
    return Buffer.from(bench.buffer(), at, length).toString('hex');
  });
}

test('the vector kernel is used where its program is given, the plain one where not', () => {
  assert.match(String(toWorkbench(program, 1).kernel().dots), /native code/u);
  assert.doesNotMatch(String(toWorkbench(null, 1).kernel().dots), /native code/u);
});

test('matrix times inputs is the same to the last bit in both kernels, for one input or several', () => {
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 7, maxLength: 97 }),
      fc.array(state, { minLength: 5, maxLength: 61 }),
      fc.array(fraction, { minLength: 3, maxLength: 11 }),
      fc.integer({ min: 1, max: 5 }),
      (weights, inputs, scales, count) => {
        const [rows, columns] = [8, 48];
        const [vector, plain] = onBoth((bench) => {
          const matrix = bench.keep(bytes(rows * columns, weights));
          const at = bench.keep(bytes(count * columns, inputs));
          const scale = bench.keep(floats(rows, scales));
          const out = bench.keep(floats(count * rows, [0.25, -3]));
          bench.kernel().multiply(matrix, rows, columns, at, count, out, scale);
          return { at: out, length: 4 * count * rows };
        });
        assert.equal(vector, plain);
      },
    ),
  );
});

test('a product is what arithmetic says', () => {
  const bench = toWorkbench(program, 1);
  const matrix = bench.keep(bytes(64, [...Array<number>(16).fill(2), ...Array<number>(48).fill(0)]));
  const inputs = bench.keep(bytes(16, [3]));
  const scales = bench.keep(floats(4, [0.5]));
  const out = bench.keep(floats(4, [1]));
  bench.kernel().multiply(matrix, 4, 16, inputs, 1, out, scales);
  assert.deepEqual([...new Float32Array(bench.buffer(), out, 4)], [1 + (16 * 2 * 3) / 2, 1, 1, 1]);
});

test('a layer of cells gives the same states in both kernels, forwards and backwards', () => {
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 7, maxLength: 97 }),
      fc.array(fraction, { minLength: 3, maxLength: 61 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      (weights, entering, count, isForward) => {
        const size = 16;
        const [vector, plain] = onBoth((bench) => {
          const matrix = bench.keep(bytes(4 * size * size, weights));
          const scales = bench.keep(floats(4 * size, [0.001, 0.002]));
          const inputs = bench.keep(floats(count * 4 * size, entering));
          const room = bench.keep(new Uint8Array(21 * size));
          const outputs = bench.keep(new Uint8Array(count * size));
          const last = isForward ? 0 : count - 1;
          const sign = isForward ? 1 : -1;
          const step = 16 * size;
          bench
            .kernel()
            .recur(
              matrix,
              scales,
              size,
              count,
              room,
              inputs + last * step,
              sign * step,
              outputs + last * size,
              sign * size,
            );
          return { at: outputs, length: count * size };
        });
        assert.equal(vector, plain);
      },
    ),
  );
});

test('products of fractions are added in one order', () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 3, maxLength: 61 }), (numbers) => {
      const [vector, plain] = onBoth((bench) => {
        const left = bench.keep(floats(3 * 12, numbers));
        const right = bench.keep(floats(5 * 12, numbers.toReversed()));
        const out = bench.keep(floats(15, [0]));
        bench.kernel().dots(left, 3, right, 5, 12, out);
        return { at: out, length: 60 };
      });
      assert.equal(vector, plain);
    }),
  );
});

test('a workbench grows by what is laid on it, and keeps what was kept', () => {
  for (const bench of [toWorkbench(program, 1), toWorkbench(null, 1)]) {
    const first = bench.keep(Uint8Array.of(1, 2, 3));
    bench.keep(new Uint8Array(200_000));
    bench.clear(300_000);
    assert.deepEqual([...new Uint8Array(bench.buffer(), first, 3)], [1, 2, 3]);
    assert.equal(bench.clear(10) % 16, 0);
  }
});
