import { collectFeatures } from '../../../learn/collect-features.ts';
import { hashedScores, softmax, type HashedModel } from '../../../learn/hashed-model.ts';
import { EVENT_TYPES, type EventType } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { typeFeatures, type Deed } from './type-features.ts';

/** Giving way in words or in deed: told apart last, for much of what the types were learned from does not. */
const CONCEDE = EVENT_TYPES.indexOf('CONCEDE');
const RETREAT = EVENT_TYPES.indexOf('RETREAT');

export interface TypeVerdict {
  readonly type: EventType;
  readonly probability: number;
}

/** Hashed features of a deed, as the model has learned them. */
export function featuresOfDeed(scene: EventScene, deed: Deed, sentence: SentenceReading): readonly number[] {
  return collectFeatures((add) => {
    typeFeatures(scene, deed, sentence, add);
  });
}

/** How likely each of `EVENT_TYPES` is for a deed. */
export function typeProbabilities(
  scene: EventScene,
  deed: Deed,
  sentence: SentenceReading,
  model: HashedModel,
): Float64Array {
  return softmax(hashedScores(model, featuresOfDeed(scene, deed, sentence)));
}

/** The likeliest type, where the two kinds of giving way stand together against the rest. */
export function likeliestType(probabilities: ArrayLike<number>): TypeVerdict {
  const at = (type: number): number => probabilities[type] ?? 0;
  const yielding = at(CONCEDE) + at(RETREAT);
  let best = at(CONCEDE) >= at(RETREAT) ? CONCEDE : RETREAT;
  let most = yielding;
  for (let type = 0; type < EVENT_TYPES.length; type++)
    if (type !== CONCEDE && type !== RETREAT && at(type) > most) {
      best = type;
      most = at(type);
    }
  return { type: EVENT_TYPES[best] ?? 'CONSULT', probability: most };
}
