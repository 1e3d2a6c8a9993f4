import { sentenceCountOf, type Analysis } from '../../model/index.ts';
import { hashLemmas, type LemmaHashes } from './lemma-hashes.ts';
import type { Nominal } from './nominal.ts';
import { MEANINGS, meaningsOf, placeFeatures, wordFeatures, type SortWeights } from './sort-model.ts';

/** An article as the ranker of antecedents sees it. */
export interface Scene {
  readonly analysis: Analysis;
  readonly nominals: readonly Nominal[];
  readonly hashes: LemmaHashes;
  /** Head of the first nominal of each sentence that has one. */
  readonly firstNominals: Int32Array;
  /** How many nominals of the article have a lemma, by its index in the table. */
  readonly mentionsByLemma: ReadonlyMap<number, number>;
  /** Share of each of `MEANINGS` for each nominal, by its words and by its place; all the same for a pronoun's words. */
  readonly wordMeanings: Float32Array;
  readonly placeMeanings: Float32Array;
}

export function toScene(analysis: Analysis, nominals: readonly Nominal[], sorts: SortWeights): Scene {
  const hashes = hashLemmas(analysis);
  const firstNominals = new Int32Array(sentenceCountOf(analysis)).fill(-1);
  const width = MEANINGS.length;
  const wordMeanings = new Float32Array(nominals.length * width);
  const placeMeanings = new Float32Array(nominals.length * width);
  const mentionsByLemma = new Map<number, number>();
  nominals.forEach((nominal, i) => {
    const lemma = analysis.lemmas[nominal.head] ?? -1;
    mentionsByLemma.set(lemma, (mentionsByLemma.get(lemma) ?? 0) + 1);
    if ((firstNominals[nominal.sentence] ?? -1) < 0) firstNominals[nominal.sentence] = nominal.head;
    const cells = (shares: Float32Array): Float32Array => shares.subarray(i * width, (i + 1) * width);
    meaningsOf(sorts, wordFeatures(analysis, hashes, nominal), cells(wordMeanings));
    meaningsOf(sorts, placeFeatures(analysis, hashes, nominal), cells(placeMeanings));
  });
  return { analysis, nominals, hashes, firstNominals, mentionsByLemma, wordMeanings, placeMeanings };
}

/** Hash of a token's lemma; 0 beyond the article. */
export function lemmaHashAt({ analysis, hashes }: Scene, token: number): number {
  return hashes.lemmas[analysis.lemmas[token] ?? -1] ?? 0;
}
