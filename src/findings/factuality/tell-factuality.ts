import type { Scene } from '../scene.ts';
import { factualityFeatures } from './factuality-features.ts';
import type { FactualityModel } from './factuality-model.ts';
import { likelihoodsOf, medianLevel } from './score-factuality.ts';
import type { Step } from './step.ts';
import { traceSteps } from './trace-steps.ts';

/**
 * How factual a text makes an event, −3 (certainly not) to +3 (certainly), as people judged it for Lee, Artzi, Choi and Zettlemoyer
 * 2015. `event` is the token of its head word.
 *
 * @example tellFactuality(scene, 4, model) // about −2.5, for "meet" of "The two did not meet."
 */
export function tellFactuality(scene: Scene, event: number, model: FactualityModel): number {
  return factualityOf(scene, traceSteps(scene, event, model.words), model);
}

/** The same where the event's steps have been traced. */
export function factualityOf(scene: Scene, steps: readonly Step[], model: FactualityModel): number {
  const features = factualityFeatures(scene, steps);
  return medianLevel(model.weights.levels, likelihoodsOf(model, features));
}
