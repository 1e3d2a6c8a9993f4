import type { ClaimModel } from '../../src/alignment/claims/claim-model.ts';
import { likelihoodOf } from '../../src/alignment/claims/claim-model.ts';
import { PAIR_FEATURES, type PairFeature } from '../../src/alignment/claims/pair-features.ts';
import type { ClaimLesson } from './learn-claims.ts';

/** From here on a pair is held to make one claim. */
const LEAST_LIKELIHOOD = 0.5;

/** How well models tell the pairs that make one claim; `modelFor` gives the one that did not learn from a lesson. */
export function scorePairs(
  lessons: readonly ClaimLesson[],
  modelFor: (lesson: ClaimLesson) => ClaimModel | undefined,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let [hits, found, wanted] = [0, 0, 0];
  for (const lesson of lessons) {
    const model = modelFor(lesson);
    if (!model) continue;
    const features = Object.fromEntries(
      PAIR_FEATURES.map((feature, i) => [feature, lesson.values[i] ?? 0]),
    ) as Record<PairFeature, number>;
    const isFound = likelihoodOf(model, features) >= LEAST_LIKELIHOOD;
    if (isFound) found++;
    if (lesson.isPositive) wanted++;
    if (isFound && lesson.isPositive) hits++;
  }
  return { precision: hits / found, recall: hits / wanted, f1: (2 * hits) / (found + wanted) };
}
