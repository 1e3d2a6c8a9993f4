import { collectFeatures } from '../../../learn/collect-features.ts';
import { hashedScores, softmax, type HashedModel } from '../../../learn/hashed-model.ts';
import type { EventScene } from '../event-scene.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { mayTrigger, triggerFeatures } from './trigger-features.ts';

/** For each word that may tell an act, how likely it tells none (the first number) and each of `EVENT_TYPES` (the others). */
export type TriggerOdds = ReadonlyMap<number, Float64Array>;

export function featuresOfTrigger(
  scene: EventScene,
  sentence: SentenceReading,
  token: number,
): readonly number[] {
  return collectFeatures((add) => {
    triggerFeatures(scene, sentence, token, add);
  });
}

export function findTriggers(scene: EventScene, sentence: SentenceReading, model: HashedModel): TriggerOdds {
  const odds = new Map<number, Float64Array>();
  for (let token = sentence.range.first; token <= sentence.range.last; token++)
    if (mayTrigger(scene, sentence, token))
      odds.set(token, softmax(hashedScores(model, featuresOfTrigger(scene, sentence, token))));
  return odds;
}

/** How likely a word tells any act. */
export function oddsOfAct(odds: TriggerOdds, token: number): number {
  return 1 - (odds.get(token)?.[0] ?? 1);
}
