import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { winnowFingerprints } from './winnow-fingerprints.ts';

const hashes = (minLength: number, maxLength: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(0xffffffff), { minLength, maxLength });

test('texts that share eight words share a fingerprint', () => {
  fc.assert(
    fc.property(hashes(8, 8), hashes(0, 30), hashes(0, 30), hashes(0, 30), (shared, before, after, other) => {
      const first = Uint32Array.from([...before, ...shared, ...after]);
      const second = Uint32Array.from([...other, ...shared]);
      const prints = winnowFingerprints(first, 0, first.length - 1);
      const found = winnowFingerprints(second, 0, second.length - 1);
      assert.ok([...found].some((print) => prints.has(print)));
    }),
    { seed: 11 },
  );
});

test('fewer than five words have none, five have one', () => {
  assert.equal(winnowFingerprints(Uint32Array.of(1, 2, 3, 4), 0, 3).size, 0);
  assert.equal(winnowFingerprints(Uint32Array.of(1, 2, 3, 4, 5), 0, 4).size, 1);
});
