import { wordFeatures } from './word-features.ts';

/** For each feature of `WORD_FEATURES`, the number of each known value. 0 is the root of every sentence, 1 is any unknown value. */
export type Vocabulary = readonly ReadonlyMap<string, number>[];

/** Numbers the known values of each feature, from 2 on. */
export function indexVocabulary(values: readonly (readonly string[])[]): Vocabulary {
  return values.map((known) => new Map(known.map((value, i) => [value, i + 2])));
}

/** The numbers of a word's features, in the order of `WORD_FEATURES`. */
export function toFeatureIds(word: string, vocabulary: Vocabulary): readonly number[] {
  return wordFeatures(word).map((value, feature) => vocabulary[feature]?.get(value) ?? 1);
}
