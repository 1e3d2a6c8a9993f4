import { fromJson } from '../../model/index.ts';
import { checkAffinity, type AffinityWeights } from './affinity-model.ts';
import type { CoreferenceLexicon } from './coreference-lexicon.ts';
import type { FeatureWeights } from './feature-weights.ts';
import { MEANINGS, type SortWeights } from './sort-model.ts';

/** What was learned: what words mean, whom pronouns mean by features and by their contexts, and from which confidence on that is told. */
export interface CoreferenceWeights {
  readonly sorts: SortWeights;
  readonly antecedents: FeatureWeights;
  readonly affinity: AffinityWeights;
  readonly threshold: number;
}

/** What telling who is who needs: a value, loaded once. */
export interface CoreferenceModel {
  readonly lexicon: CoreferenceLexicon;
  readonly weights: CoreferenceWeights;
}

/** @throws RangeError where the weights are not as many as they say; SyntaxError for what is not JSON */
export function parseCoreferenceWeights(json: string): CoreferenceWeights {
  const weights = fromJson(json) as CoreferenceWeights;
  const { rows, weights: table } = weights.sorts;
  if (table.length !== rows * MEANINGS.length)
    throw new RangeError(`${table.length} weights for ${rows} rows of ${MEANINGS.length}`);
  checkAffinity(weights.affinity);
  return weights;
}
