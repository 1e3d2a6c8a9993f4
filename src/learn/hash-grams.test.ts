import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { hashGrams } from './hash-grams.ts';

test('the hash of a run does not depend on what stands before it', () => {
  const hashes = fc.array(fc.nat(0xffffffff), { minLength: 3, maxLength: 3 });
  const before = fc.array(fc.nat(0xffffffff), { maxLength: 20 });
  fc.assert(
    fc.property(before, hashes, (prefix, run) => {
      assert.equal(
        hashGrams(Uint32Array.from([...prefix, ...run]), 3).at(-1),
        hashGrams(Uint32Array.from(run), 3)[0],
      );
    }),
    { seed: 5 },
  );
});

test('the same hashes in another order are another run', () => {
  assert.notEqual(hashGrams(Uint32Array.of(1, 2), 2)[0], hashGrams(Uint32Array.of(2, 1), 2)[0]);
});

test('fewer hashes than a run has give none', () => {
  assert.equal(hashGrams(Uint32Array.of(1, 2), 3).length, 0);
});
