import { headOf, plainRelation, relationOf, tagOf, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

/** In tokens. The main claim of a content stands in its first sentence; nobody writes longer ones for long. */
const FIRST_SENTENCE = 120;

/**
 * The token that carries the main claim of a content: its verb or other predicate, else the word on which the rest hangs.
 *
 * @example findMainClaim(scene, content) // the row of "supplying", of "Moscow of supplying arms"
 */
export function findMainClaim(scene: Scene, content: readonly TokenRange[]): number | undefined {
  const tops = topsOf(scene, content);
  return tops.find((top) => isPredicate(scene, top)) ?? tops[0];
}

/** The words of a content's first sentence whose heads stand outside it; marks of punctuation are none. */
export function topsOf({ analysis }: Scene, content: readonly TokenRange[]): readonly number[] {
  const tops: number[] = [];
  let seen = 0;
  for (const { first, last } of content)
    for (let token = first; token <= last; token++) {
      if (++seen > FIRST_SENTENCE) return tops;
      const head = headOf(analysis, token);
      if ((head >= first && head <= last) || tagOf(analysis, token) === 'PUNCT') continue;
      tops.push(token);
      if (head === -1) return tops;
    }
  return tops;
}

function isPredicate({ analysis, children }: Scene, token: number): boolean {
  if (['VERB', 'AUX'].includes(tagOf(analysis, token))) return true;
  return (children[token] ?? []).some((child) =>
    ['cop', 'nsubj', 'csubj'].includes(plainRelation(relationOf(analysis, child))),
  );
}
