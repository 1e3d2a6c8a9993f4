import { hashLemmas } from '../src/analysis/coreference/lemma-hashes.ts';
import {
  MEANINGS,
  meaningsOf,
  placeFeatures,
  wordFeatures,
  type SortWeights,
} from '../src/analysis/coreference/sort-model.ts';
import type { GoldNominals } from './coreference-scenes.ts';
import { shuffle } from './shuffle.ts';

const MEANING_BY_GOLD: Readonly<Record<string, (typeof MEANINGS)[number]>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  time: 'time',
  object: 'thing',
  substance: 'thing',
  animal: 'thing',
  plant: 'thing',
  abstract: 'matter',
  event: 'matter',
};

const EPOCHS = 6;
const RATE = 0.15;

/** Learns by softmax regression what the phrases that annotators marked mean: by their words, and by their places. */
export function trainSorts(
  documents: readonly GoldNominals[],
  rows: number,
  random: () => number,
): SortWeights {
  const width = MEANINGS.length;
  const weights = new Float32Array(rows * width);
  const model: SortWeights = { rows, weights, scale: 1 };
  const examples = documents.flatMap(({ analysis, nominals, kinds }) => {
    const hashes = hashLemmas(analysis);
    return nominals.flatMap((nominal, i) => {
      const meaning = MEANINGS.indexOf(MEANING_BY_GOLD[kinds[i] ?? ''] ?? 'matter');
      if (kinds[i] === null || nominal.isJoined) return [];
      const sets = [wordFeatures(analysis, hashes, nominal), placeFeatures(analysis, hashes, nominal)];
      return sets.filter((set) => set.length > 0).map((features) => ({ features, meaning }));
    });
  });
  const shares = new Float32Array(width);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, meaning } of shuffle(examples, random)) {
      // A word left out now and then, so that its end learns what it can tell of words never seen.
      const kept = features.filter(() => random() > 0.25);
      meaningsOf(model, kept, shares);
      for (const feature of kept) {
        const row = (feature & (rows - 1)) * width;
        for (let i = 0; i < width; i++)
          weights[row + i] =
            (weights[row + i] ?? 0) * 0.9999 +
            RATE * (1 - epoch / EPOCHS) * ((i === meaning ? 1 : 0) - (shares[i] ?? 0));
      }
    }
  return model;
}
