import { likeliest, optionsFor } from '../src/analysis/coreference/choose-antecedent.ts';
import { scoreOf, type FeatureWeights } from '../src/analysis/coreference/feature-weights.ts';
import { resolvePronouns } from '../src/analysis/coreference/resolve-pronouns.ts';
import { headOf } from '../src/model/index.ts';
import { isMeant } from './coreference-antecedents.ts';
import type { TrainingScene } from './coreference-scenes.ts';

/** Weights of features, a power of two; also what stands where an option has no more features. */
export const FEATURE_ROWS = 65_536;
const MOST_FEATURES = 56;
/** Number of the pronoun, fold, tokens of pronoun, governor, anchor and latest, whether it is right; and the features. */
export const EXAMPLE_COLUMNS = 7 + MOST_FEATURES;

/**
 * Rows of numbers for `train_antecedents.py`, one for each thing that each pronoun of a document could mean. What is done about one
 * pronoun is seen by those after it: it is tied rightly, or as a ranker by features (`guide`) ties it.
 */
export function examplesOf(
  { scene, known, gold, start, fold }: TrainingScene,
  guide: FeatureWeights | null,
  nextNumber: () => number,
): Int32Array {
  const rows: number[] = [];
  resolvePronouns(scene, known, ({ head, ...pronoun }, candidates, index) => {
    const number = nextNumber();
    const governor = headOf(scene.analysis, head);
    const options = optionsFor(scene, { head, ...pronoun }, index, candidates);
    const right = candidates.map((candidate) => isMeant(gold, index, candidate));
    const truth = right.indexOf(true);
    options.forEach((features, i) => {
      const candidate = candidates[i];
      const words = [head, governor < 0 ? head : governor, candidate?.anchor.head, candidate?.latest.head];
      rows.push(number, fold, ...words.map((word) => (word === undefined ? -1 : start + word)));
      rows.push((candidate ? right[i] : truth < 0) ? 1 : 0);
      for (let column = 0; column < MOST_FEATURES; column++)
        rows.push(column < features.length ? (features[column] ?? 0) & (FEATURE_ROWS - 1) : FEATURE_ROWS);
    });
    if (guide === null) return { candidate: truth, confidence: 1 };
    return likeliest(options.map((features) => scoreOf(guide, features)));
  });
  return Int32Array.from(rows);
}
