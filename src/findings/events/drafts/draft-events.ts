import type { EventModels } from '../event-models.ts';
import type { EventScene } from '../event-scene.ts';
import { bestPairAround } from '../pairs/best-pair-around.ts';
import { rankPairs, type RankedPair } from '../pairs/rank-pairs.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { findTriggers, oddsOfAct, type TriggerOdds } from '../triggers/find-triggers.ts';
import { draftTrigger } from './draft-trigger.ts';
import type { EventDraft } from './event-draft.ts';

/** So many words of a sentence are drafted, the likeliest to tell an act. */
const MOST_TRIGGERS = 40;

/** What the models make of a sentence. */
export interface SentenceDrafts {
  /** One for each word that may tell an act. */
  readonly told: readonly EventDraft[];
  readonly ranked: readonly RankedPair[];
  readonly odds: TriggerOdds;
}

export function draftEvents(
  scene: EventScene,
  sentence: SentenceReading,
  models: EventModels,
): SentenceDrafts {
  const odds = findTriggers(scene, sentence, models.triggers);
  const ranked = rankPairs(scene, sentence, models.pairs);
  const around = bestPairAround(scene, ranked);
  const told: EventDraft[] = [];
  for (const trigger of likeliest(odds)) {
    const draft = draftTrigger(scene, sentence, trigger, odds, ranked, around, models);
    if (draft) told.push(draft);
  }
  return { told, ranked, odds };
}

/** Words in order of the text. */
function likeliest(odds: TriggerOdds): readonly number[] {
  const words = [...odds.keys()];
  if (words.length <= MOST_TRIGGERS) return words;
  return words
    .toSorted((a, b) => oddsOfAct(odds, b) - oddsOfAct(odds, a))
    .slice(0, MOST_TRIGGERS)
    .sort((a, b) => a - b);
}
