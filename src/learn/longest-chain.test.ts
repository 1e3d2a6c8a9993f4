import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { longestChain } from './longest-chain.ts';

/** By trying all: of every element, one more than the longest chain that may come before it. */
function lengthByTrying(values: readonly number[]): number {
  const lengths: number[] = [];
  values.forEach((value, index) => {
    const before = lengths.filter((_, earlier) => earlier < index && (values[earlier] ?? 0) < value);
    lengths.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...lengths);
}

test('the chain ascends, and none is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), (values) => {
      const chain = longestChain(values);
      assert.equal(chain.length, lengthByTrying(values));
      for (const [place, index] of chain.entries()) {
        const before = chain[place - 1];
        if (before !== undefined) assert.ok(before < index && (values[before] ?? 0) < (values[index] ?? 0));
      }
    }),
    { seed: 9 },
  );
});
