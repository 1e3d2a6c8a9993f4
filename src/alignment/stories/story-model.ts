import { PAIR_FEATURES, type PairFeature } from './compare-articles.ts';

/** Logistic regression: how much each feature of two articles speaks for one story. */
export interface StoryModel {
  readonly bias: number;
  readonly weights: Readonly<Record<PairFeature, number>>;
}

/**
 * Reads `weights/stories.json`.
 *
 * @throws SyntaxError for what is no such model, naming what it lacks
 */
export function parseStoryModel(json: string): StoryModel {
  const { bias, weights } = JSON.parse(json) as Partial<StoryModel>;
  if (!Number.isFinite(bias)) throw new SyntaxError('no model of stories: it has no bias');
  for (const feature of PAIR_FEATURES)
    if (!Number.isFinite(weights?.[feature]))
      throw new SyntaxError(`no model of stories: no weight for ${feature}`);
  return { bias, weights } as StoryModel;
}

/** The log-odds that two articles of such features report the same happening. */
export function logOddsOf(
  { bias, weights }: StoryModel,
  features: Readonly<Record<PairFeature, number>>,
): number {
  let sum = bias;
  for (const feature of PAIR_FEATURES) sum += weights[feature] * features[feature];
  return sum;
}
