import type { EventType } from '../../../model/index.ts';
import type { PatternReading } from '../read-sentence.ts';
import type { Sides } from '../sides/choose-sides.ts';

/** An act that a sentence may tell, before it is known how sure that is. Words are tokens: heads of their phrases. */
export interface EventDraft extends Sides {
  readonly type: EventType;
  /** How likely the type is if the act is told at all, 0 to 1. */
  readonly typeProbability: number;
  readonly trigger: number;
  /** How likely the trigger tells any act, and one of this type, 0 to 1. */
  readonly odds: { readonly act: number; readonly type: number };
  /** How well the best pair of actor and recipient fits, raw, and how far it is behind the sentence's best; null where there is none. */
  readonly pair: { readonly score: number; readonly behind: number } | null;
  /** The lexicon's construction at the trigger, or null. */
  readonly reading: PatternReading | null;
}
