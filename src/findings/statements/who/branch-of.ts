import { headOf, relationOf, tagOf, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

/** What to leave out of a branch. */
export interface BranchLimits {
  /** Tokens that no branch goes through. */
  readonly isBarred?: (token: number) => boolean;
  /** True to leave out what is coordinated with the top: "and spoke" of "who attended and spoke". */
  readonly isAlone?: boolean;
  /** The token around which the run is taken, where it is not the top. */
  readonly around?: number;
}

/** The tokens that hang on a token, directly or not, as one run around it, without stops and commas at its edges. */
export function branchOf(
  scene: Scene,
  top: number,
  { isBarred, isAlone, around = top }: BranchLimits = {},
): TokenRange {
  const { analysis, children } = scene;
  const branch = new Set([top]);
  const open = [top];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    for (const child of children[token] ?? []) {
      const isOther = isAlone && token === top && relationOf(analysis, child) === 'conj';
      if (isOther || branch.has(child) || isBarred?.(child)) continue;
      branch.add(child);
      open.push(child);
    }
  }
  let [first, last] = [around, around];
  while (branch.has(first - 1)) first--;
  while (branch.has(last + 1)) last++;
  while (first < around && isEdge(scene, first)) first++;
  while (last > around && isEdge(scene, last)) last--;
  return { first, last };
}

function isEdge({ analysis, lower }: Scene, token: number): boolean {
  return (
    (tagOf(analysis, token) === 'PUNCT' && !/^[)\]]$/u.test(lower[token] ?? '')) ||
    relationOf(analysis, token) === 'cc'
  );
}

/** The nearest token at or above this one that is a clause, or coordinated, or hangs on a token of the set. */
export function clauseOver({ analysis }: Scene, token: number, isEnd: (head: number) => boolean): number {
  let top = token;
  // Bounded: a parse is a tree, but what is read here may be made by hand.
  for (let i = 0; i < 32; i++) {
    const head = headOf(analysis, top);
    const relation = relationOf(analysis, top);
    if (head < 0 || isEnd(head) || /^(?:acl|advcl|conj|parataxis)/u.test(relation)) break;
    top = head;
  }
  return top;
}
