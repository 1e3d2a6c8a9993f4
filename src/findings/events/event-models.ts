import { toHashedModel, type HashedModel } from '../../learn/hashed-model.ts';
import type { Places } from '../../learn/layers/weights-file.ts';
import { openWeights } from '../../learn/layers/weights-file.ts';
import { EVENT_TYPES } from '../../model/index.ts';
import { SIDES } from './sides/side-features.ts';

/** How many classes each model tells apart. */
export const MODEL_CLASSES = {
  /** Of a sentence's pairs, how well each fits. */
  pairs: 1,
  /** What a pair does: `EVENT_TYPES`. */
  types: EVENT_TYPES.length,
  /** What a word tells: nothing, or `EVENT_TYPES`. */
  triggers: EVENT_TYPES.length + 1,
  /** What a party is to a trigger: `SIDES`. */
  sides: SIDES.length,
  /** Whether a draft is right. */
  drafts: 1,
} as const;
export type EventModelName = keyof typeof MODEL_CLASSES;

/** The models by which events are found. */
export type EventModels = Readonly<Record<EventModelName, HashedModel>>;

/** What `weights/events.json` says of `weights/events.bin`. */
export interface EventModelsFile {
  readonly bits: Readonly<Record<EventModelName, number>>;
  readonly scales: Readonly<Record<EventModelName, number>>;
  readonly places: Places;
  /** Share of right ones among drafts, by score: `[score, share]`, ascending; between them it is a straight line. */
  readonly calibration: readonly (readonly [score: number, share: number])[];
  /** The confidence from which an event is firm. */
  readonly firmFrom: number;
}

/** @throws Error where the weights are not whole, naming the array */
export function openEventModels(file: EventModelsFile, bytes: Uint8Array<ArrayBuffer>): EventModels {
  const weights = openWeights(file.places, bytes);
  const open = (name: EventModelName): HashedModel =>
    toHashedModel(MODEL_CLASSES[name], file.bits[name], weights.bytesOf(name), file.scales[name]);
  return {
    pairs: open('pairs'),
    types: open('types'),
    triggers: open('triggers'),
    sides: open('sides'),
    drafts: open('drafts'),
  };
}
