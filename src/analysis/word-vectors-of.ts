import { toWordVectors, type WordVectors } from '../learn/word-vectors.ts';
import { WORD_FEATURES } from './parse/word-features.ts';
import type { WordReader } from './reader.ts';

/** The word vectors that the reader's network reads with: GloVe's directions, 64 numbers each. */
export function wordVectorsOf({ network }: Pick<WordReader, 'network'>): WordVectors {
  const feature = WORD_FEATURES.indexOf('vector');
  const { values, size } = network.tables[feature] ?? { values: new Int8Array(), size: 1 };
  return toWordVectors(size, values, network.vocabulary[feature] ?? new Map());
}
