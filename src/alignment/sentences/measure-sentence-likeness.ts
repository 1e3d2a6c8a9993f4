import { cosineOf, type WordVectors } from '../../learn/word-vectors.ts';
import type { TellingSentence } from './read-sentences.ts';

/** Words less alike in use than this are not put for each other. */
const LEAST_COSINE = 0.55;
/** Where less is told alike word for word, other words for it are not looked for. */
const LEAST_EQUAL = 0.1;

type Weighed = readonly [concept: number, weight: number];

/** What of `a` stands in no word of `b`, as far as it is words whose use is known. */
function restOf(a: TellingSentence, b: TellingSentence, { rowByHash }: WordVectors): readonly Weighed[] {
  return [...a.weightByConcept].filter(
    ([concept]) => !b.weightByConcept.has(concept) && rowByHash.has(concept),
  );
}

/** How much of both is told in other words of like use, each word put for one at most. */
function weighReworded(a: readonly Weighed[], b: readonly Weighed[], vectors: WordVectors): number {
  const taken = new Set<number>();
  let sum = 0;
  for (const [concept, weight] of a) {
    let best = LEAST_COSINE;
    let partner: Weighed | undefined;
    for (const other of b) {
      if (taken.has(other[0])) continue;
      const cosine = cosineOf(vectors, concept, other[0]);
      if (cosine > best) [best, partner] = [cosine, other];
    }
    if (!partner) continue;
    taken.add(partner[0]);
    sum += best * (weight + partner[1]);
  }
  return sum;
}

/**
 * How much of what two sentences tell they tell alike, 0 to 1: Dice's coefficient over concepts, each weighed by its rarity; a word that
 * the other lacks counts in part where the other has a word of like use for it.
 */
export function measureSentenceLikeness(
  a: TellingSentence,
  b: TellingSentence,
  vectors: WordVectors,
): number {
  const whole = Math.max(1, a.weight + b.weight);
  let equal = 0;
  for (const [concept, weight] of a.weightByConcept) {
    const other = b.weightByConcept.get(concept);
    if (other !== undefined) equal += weight + other;
  }
  if (equal < LEAST_EQUAL * whole || equal === whole) return equal / whole;
  return (equal + weighReworded(restOf(a, b, vectors), restOf(b, a, vectors), vectors)) / whole;
}
