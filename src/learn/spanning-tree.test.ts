import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spanningTree } from './spanning-tree.ts';

/** Every way of giving each node a head that makes a tree with one dependent of the root, by trying them all. */
function bestByTrying(scores: readonly number[], nodes: number): number {
  let best = -Infinity;
  const heads: number[] = [-1];
  const attach = (node: number): void => {
    if (node === nodes) {
      if (isTree(heads)) best = Math.max(best, sumOf(heads, scores));
      return;
    }
    for (let head = 0; head < nodes; head++) {
      heads[node] = head;
      if (head !== node) attach(node + 1);
    }
  };
  attach(1);
  return best;
}

function isTree(heads: ArrayLike<number>): boolean {
  const nodes = Array.from(heads).slice(1);
  return (
    nodes.filter((head) => head === 0).length === 1 &&
    nodes.every((head) => {
      let steps = 0;
      for (let on = head; on > 0; on = heads[on] ?? 0) if (++steps > heads.length) return false;
      return true;
    })
  );
}

function sumOf(heads: ArrayLike<number>, scores: readonly number[]): number {
  let sum = 0;
  for (let node = 1; node < heads.length; node++)
    sum += scores[node * heads.length + (heads[node] ?? 0)] ?? 0;
  return sum;
}

test('the tree is the best of all trees with one root', () => {
  const graph = fc
    .integer({ min: 2, max: 5 })
    .chain((nodes) =>
      fc.tuple(
        fc.constant(nodes),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: nodes * nodes, maxLength: nodes * nodes }),
      ),
    );
  fc.assert(
    fc.property(graph, ([nodes, scores]) => {
      const heads = spanningTree(scores, nodes);
      assert.ok(isTree(heads));
      assert.equal(sumOf(heads, scores), bestByTrying(scores, nodes));
    }),
    { numRuns: 300 },
  );
});

test('a long sentence of equal scores still has one root and no circle', () => {
  const nodes = 400;
  assert.ok(isTree(spanningTree(new Float32Array(nodes * nodes), nodes)));
});

test('no words, no tree', () => {
  assert.deepEqual([...spanningTree([0], 1)], [-1]);
});
