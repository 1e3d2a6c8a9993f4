import { combineHashes } from '../../learn/hash.ts';
import { headOf, PENN_TAGS, pennTagOf, RELATIONS, relationOf, type Analysis } from '../../model/index.ts';
import { SORTS } from './coreference-lexicon.ts';
import type { Nominal } from './nominal.ts';
import type { LemmaHashes } from './lemma-hashes.ts';

/** What annotators of GUM tell apart, gathered: what a phrase means, and what a verb or a noun expects in a place beside it. */
export const MEANINGS = ['person', 'organisation', 'place', 'time', 'thing', 'matter'] as const;

/** For each of `rows` hashed features a weight for each meaning, `scale` to make them real numbers. */
export interface SortWeights {
  readonly rows: number;
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** What tells the meaning of a phrase by its own words; empty for a pronoun. */
export function wordFeatures(analysis: Analysis, hashes: LemmaHashes, nominal: Nominal): readonly number[] {
  if (nominal.pronoun) return [];
  const lemma = analysis.lemmas[nominal.head] ?? 0;
  return [
    combineHashes(201, hashes.lemmas[lemma] ?? 0),
    combineHashes(202, hashes.ends[lemma] ?? 0),
    combineHashes(203, PENN_TAGS.indexOf(pennTagOf(analysis, nominal.head))),
    combineHashes(204, SORTS.indexOf(nominal.sort), nominal.form === 'name' ? 1 : 0),
  ];
}

/** What tells the meaning of a phrase by the place it stands in: a subject of "say", an object of "in". */
export function placeFeatures(analysis: Analysis, hashes: LemmaHashes, nominal: Nominal): readonly number[] {
  const head = headOf(analysis, nominal.head);
  const relation = RELATIONS.indexOf(relationOf(analysis, nominal.head));
  if (head < 0) return [combineHashes(303, relation)];
  const lemma = analysis.lemmas[head] ?? 0;
  return [
    combineHashes(301, hashes.lemmas[lemma] ?? 0, relation),
    combineHashes(302, hashes.ends[lemma] ?? 0, relation),
    combineHashes(303, relation),
    combineHashes(304, hashes.lemmas[lemma] ?? 0),
  ];
}

/** The share of each meaning; `into` has a cell for each. */
export function meaningsOf(
  { rows, weights, scale }: SortWeights,
  features: readonly number[],
  into: Float32Array,
): void {
  const width = MEANINGS.length;
  into.fill(0);
  for (const feature of features) {
    const row = (feature & (rows - 1)) * width;
    for (let i = 0; i < width; i++) into[i] = (into[i] ?? 0) + (weights[row + i] ?? 0) * scale;
  }
  let sum = 0;
  for (let i = 0; i < width; i++) sum += into[i] = Math.exp(Math.min(20, into[i] ?? 0));
  for (let i = 0; i < width; i++) into[i] = (into[i] ?? 0) / sum;
}
