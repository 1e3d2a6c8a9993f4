import type { WordVectors } from '../../learn/word-vectors.ts';
import { findLikeliest } from '../sentences/index-concepts.ts';
import { measureSentenceLikeness } from '../sentences/measure-sentence-likeness.ts';
import { sharedWeightOf, type ReadySketch } from './ready-sketch.ts';

/** Two sentences, by their numbers in their articles, that may be one in other words. */
export interface WeighedPair {
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
  /** Whether each is the likest of the other. */
  readonly isMutual: boolean;
  /** What they can have in common at most outside quotations, in nats. */
  readonly weight: number;
}

/** Less alike, sentences have words in common and no more. */
export const LEAST_LIKENESS = 0.25;
const MOST_COMPARED = 3;

/** Of each sentence of `a` the likest of `b`. */
function likestOf(a: ReadySketch, b: ReadySketch, vectors: WordVectors): readonly WeighedPair[] {
  return a.sentences.flatMap((sentence, from): readonly WeighedPair[] => {
    let to = -1;
    let likeness = LEAST_LIKENESS;
    for (const number of findLikeliest(sentence, b.index, MOST_COMPARED)) {
      const other = b.sentences[number];
      const alike = other ? measureSentenceLikeness(sentence, other, vectors) : 0;
      if (alike > likeness) [to, likeness] = [number, alike];
    }
    return to < 0 ? [] : [{ from, to, likeness, isMutual: false, weight: sharedWeightOf(a, from, b, to) }];
  });
}

/**
 * Of each sentence the likest of the other article, from either side, so that a sentence split or merged has both its parts; in ascending
 * order of `from`, then `to`.
 */
export function pairBothWays(a: ReadySketch, b: ReadySketch, vectors: WordVectors): readonly WeighedPair[] {
  const turned = likestOf(b, a, vectors).map((pair) => ({ ...pair, from: pair.to, to: pair.from }));
  const pairs = [...likestOf(a, b, vectors), ...turned].sort((p, q) => p.from - q.from || p.to - q.to);
  const isSame = (pair: WeighedPair, other: WeighedPair | undefined): boolean =>
    pair.from === other?.from && pair.to === other.to;
  return pairs.flatMap((pair, i) =>
    isSame(pair, pairs[i - 1]) ? [] : [{ ...pair, isMutual: isSame(pair, pairs[i + 1]) }],
  );
}
