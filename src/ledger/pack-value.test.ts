import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packValue, unpackValue } from './pack-value.ts';
import { sampleEntry } from './sample-entry.fixture.ts';

test('a sketch is the same after packing', () => {
  const { sketch } = sampleEntry(1);
  assert.deepEqual(unpackValue(packValue(sketch)), sketch);
});

test('any words and arrays are the same after packing, wherever the bytes lie', () => {
  const numbers = fc.oneof(
    fc.uint8Array(),
    fc.uint32Array(),
    fc.int32Array(),
    fc.float32Array({ noNaN: true }),
  );
  const value = fc.record({
    words: fc.string({ unit: 'binary' }),
    a: numbers,
    b: numbers,
    rest: fc.array(fc.integer()),
  });
  fc.assert(
    fc.property(value, fc.nat({ max: 7 }), (packed, shift) => {
      const bytes = packValue(packed);
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      assert.deepEqual(unpackValue(moved.subarray(shift)), { ...packed });
    }),
  );
});

test('half a character in a word is the same after packing', () => {
  assert.deepEqual(unpackValue(packValue({ publisher: 'a\ud83c' })), { publisher: 'a\ud83c' });
});
