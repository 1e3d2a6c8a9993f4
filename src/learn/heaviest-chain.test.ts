import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { heaviestChain, type WeighedPoint } from './heaviest-chain.ts';

function sumOf(points: readonly WeighedPoint[], chain: readonly number[]): number {
  return chain.reduce((sum, index) => sum + (points[index]?.weight ?? 0), 0);
}

/** The same by trying every chain's end with every other's: quadratic, and plainly right. */
function heaviestSum(points: readonly WeighedPoint[]): number {
  const sums: number[] = [];
  points.forEach((point, index) => {
    const before = sums.filter((_, other) => other < index && (points[other]?.to ?? 0) <= point.to);
    sums.push(point.weight + Math.max(0, ...before));
  });
  return Math.max(0, ...sums);
}

test('one heavy point outweighs two light ones that it crosses', () => {
  const points = [
    { from: 0, to: 5, weight: 3 },
    { from: 1, to: 0, weight: 1 },
    { from: 2, to: 1, weight: 1 },
  ];
  assert.deepEqual(heaviestChain(points), [0]);
});

test('points of one place follow each other', () => {
  const points = [
    { from: 0, to: 2, weight: 1 },
    { from: 0, to: 3, weight: 1 },
    { from: 1, to: 3, weight: 1 },
  ];
  assert.deepEqual(heaviestChain(points), [0, 1, 2]);
});

test('there is no chain of no points', () => {
  assert.deepEqual(heaviestChain([]), []);
});

test('no other chain is heavier', () => {
  const point = fc.record({ from: fc.nat(12), to: fc.nat(12), weight: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 20 }), (drawn) => {
      const points = [...drawn].sort((a, b) => a.from - b.from || a.to - b.to);
      assert.equal(sumOf(points, heaviestChain(points)), heaviestSum(points));
    }),
    { seed: 5 },
  );
});
