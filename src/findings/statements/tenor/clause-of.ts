import type { TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

/** A word with everything that hangs on it, from the leftmost to the rightmost: "if the talks fail", of "fail". */
export function clauseOf({ children }: Scene, token: number): TokenRange {
  let first = token;
  for (let next: number | undefined = first; next !== undefined && next <= first; next = children[first]?.[0])
    first = next;
  let last = token;
  for (let next: number | undefined = last; next !== undefined && next >= last; next = children[last]?.at(-1))
    last = next;
  return { first, last };
}
