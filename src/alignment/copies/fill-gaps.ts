import type { WordVectors } from '../../learn/word-vectors.ts';
import { measureSentenceLikeness } from '../sentences/measure-sentence-likeness.ts';
import type { WeighedPair } from './pair-both-ways.ts';
import { sharedWeightOf, type ReadySketch } from './ready-sketch.ts';

/** Between sentences known to be copied, so little likeness is enough. */
const LEAST_LIKENESS = 0.1;
/** Wider gaps are what the copy left out, or added. */
const WIDEST = 3;

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => first + 1 + i);
}

/** Pairs for the sentences that stand alone between two pairs which follow each other, the likest first. */
export function fillGaps(
  inOrder: readonly WeighedPair[],
  a: ReadySketch,
  b: ReadySketch,
  vectors: WordVectors,
): readonly WeighedPair[] {
  return inOrder.flatMap((pair, i): readonly WeighedPair[] => {
    const next = inOrder[i + 1] ?? { from: a.sentences.length, to: b.sentences.length };
    const left = numbersBetween(pair.from, next.from);
    const right = numbersBetween(pair.to, next.to);
    if (left.length > WIDEST || right.length > WIDEST) return [];
    return right.flatMap((to): readonly WeighedPair[] => {
      const alike = left.map((from) => {
        const [first, second] = [a.sentences[from], b.sentences[to]];
        return { from, likeness: first && second ? measureSentenceLikeness(first, second, vectors) : 0 };
      });
      const best = alike.sort((p, q) => q.likeness - p.likeness)[0];
      if (!best || best.likeness < LEAST_LIKENESS) return [];
      return [{ ...best, to, isMutual: false, weight: sharedWeightOf(a, best.from, b, to) }];
    });
  });
}
