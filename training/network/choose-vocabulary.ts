import { WORD_FEATURES, wordFeatures } from '../../src/analysis/parse/word-features.ts';

/** How often a value of each feature must be seen to be known, in the order of `WORD_FEATURES`. */
const LEAST_COUNTS: Readonly<Record<(typeof WORD_FEATURES)[number], number>> = {
  word: 2,
  vector: 1,
  suffix2: 3,
  suffix3: 3,
  suffix4: 4,
  prefix3: 4,
  shape: 4,
};
/** So many of the most frequent words have a vector, whether a treebank has them or not. */
const FREQUENT_VECTORS = 45_000;

/**
 * The known values of each feature, in the order of `WORD_FEATURES` and the most frequent first. Vectors are those of frequent words,
 * and of any word of the treebanks that has one.
 */
export function chooseVocabulary(
  words: Iterable<string>,
  wordsWithVectors: readonly string[],
): readonly (readonly string[])[] {
  const counts = WORD_FEATURES.map(() => new Map<string, number>());
  for (const word of words)
    wordFeatures(word).forEach((value, feature) =>
      counts[feature]?.set(value, (counts[feature].get(value) ?? 0) + 1),
    );
  return WORD_FEATURES.map((name, feature) => {
    const seen = counts[feature] ?? new Map<string, number>();
    if (name === 'vector')
      return wordsWithVectors.filter((word, rank) => rank < FREQUENT_VECTORS || seen.has(word));
    return [...seen]
      .filter(([value, count]) => count >= LEAST_COUNTS[name] && !value.includes('\n'))
      .sort(([, a], [, b]) => b - a)
      .map(([value]) => value);
  });
}
