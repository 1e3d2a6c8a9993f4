import { growTree } from './grow-tree.ts';

/**
 * The heads of the tree of greatest sum: `scores[dependent * nodes + head]`, node 0 the root, which takes one dependent. Mostly
 * everybody's best head makes a tree at once; else it is grown by Edmonds's algorithm, in quadratic time.
 *
 * @example spanningTree([0, 0, 0, 5, 0, 1, 1, 9, 0], 3) // Int32Array [-1, 0, 1]
 */
export function spanningTree(scores: ArrayLike<number>, nodes: number): Int32Array {
  const greedy = bestHeads(scores, nodes);
  if (rootCount(greedy) === 1 && !hasCircle(greedy)) return greedy;
  // A root costs so much that no more than one is taken.
  let largest = 0;
  for (let i = 0; i < nodes * nodes; i++) largest = Math.max(largest, Math.abs(scores[i] ?? 0));
  const single = Float64Array.from({ length: nodes * nodes }, (_, i) =>
    i % nodes === 0 ? (scores[i] ?? 0) - 4 * nodes * (largest + 1) : (scores[i] ?? 0),
  );
  return growTree(single, nodes);
}

function bestHeads(scores: ArrayLike<number>, nodes: number): Int32Array {
  const heads = new Int32Array(nodes).fill(-1);
  for (let dependent = 1; dependent < nodes; dependent++) {
    let [best, at] = [-Infinity, 0];
    for (let head = 0; head < nodes; head++) {
      const score = scores[dependent * nodes + head] ?? 0;
      if (head === dependent || score <= best) continue;
      [best, at] = [score, head];
    }
    heads[dependent] = at;
  }
  return heads;
}

function rootCount(heads: Int32Array): number {
  let count = 0;
  for (let node = 1; node < heads.length; node++) if (heads[node] === 0) count++;
  return count;
}

function hasCircle(heads: Int32Array): boolean {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      node = heads[node] ?? 0;
    }
    if (node > 0 && seenFrom[node] === start) return true;
  }
  return false;
}
