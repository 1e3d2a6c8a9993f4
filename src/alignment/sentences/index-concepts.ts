import type { TellingSentence } from './read-sentences.ts';

/** A concept of more sentences of one article finds none of them, so that the cost is linear in the article's length. */
const MOST_SENTENCES_OF_A_CONCEPT = 16;

/** What has less in common than this share of what the likeliest has is not the likest after all. */
const LEAST_OF_BEST = 0.5;

/** Which sentences of an article tell of each concept, by their numbers. */
export type ConceptIndex = ReadonlyMap<number, readonly number[]>;

export function indexConcepts(sentences: readonly TellingSentence[]): ConceptIndex {
  const index = new Map<number, number[]>();
  sentences.forEach(({ weightByConcept }, number) => {
    for (const concept of weightByConcept.keys()) {
      const numbers = index.get(concept);
      if (!numbers) index.set(concept, [number]);
      else if (numbers.length <= MOST_SENTENCES_OF_A_CONCEPT) numbers.push(number);
    }
  });
  for (const [concept, numbers] of index)
    if (numbers.length > MOST_SENTENCES_OF_A_CONCEPT) index.delete(concept);
  return index;
}

/** The indexed sentences that have most in common with a sentence, the likest first. */
export function findLikeliest(
  { weightByConcept }: TellingSentence,
  index: ConceptIndex,
  most: number,
): readonly number[] {
  const commonByNumber = new Map<number, number>();
  for (const [concept, weight] of weightByConcept)
    for (const number of index.get(concept) ?? [])
      commonByNumber.set(number, (commonByNumber.get(number) ?? 0) + weight);
  const likeliest = [...commonByNumber].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  const least = (likeliest[0]?.[1] ?? 0) * LEAST_OF_BEST;
  return likeliest.filter(([, common]) => common >= least).map(([number]) => number);
}
