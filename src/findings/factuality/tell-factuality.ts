import type { Scene } from '../scene.ts';
import { factualityFeatures } from './factuality-features.ts';
import type { FactualityModel } from './factuality-model.ts';
import { likelihoodsOf, medianLevel } from './score-factuality.ts';
import { traceSteps } from './trace-steps.ts';

/**
 * How factual a text makes an event, −3 (certainly not) to +3 (certainly), as people judged it for Lee, Artzi, Choi and Zettlemoyer
 * 2015. `event` is the token of its head word.
 *
 * @example tellFactuality(scene, 4, model) // about −2.5, for "meet" of "The two did not meet."
 */
export function tellFactuality(scene: Scene, event: number, model: FactualityModel): number {
  const features = factualityFeatures(scene, traceSteps(scene, event, model.words));
  return medianLevel(model.weights.levels, likelihoodsOf(model, features));
}
