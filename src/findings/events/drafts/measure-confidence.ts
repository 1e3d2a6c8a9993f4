import { collectFeatures } from '../../../learn/collect-features.ts';
import { hashedScore, type HashedModel } from '../../../learn/hashed-model.ts';
import type { EventScene } from '../event-scene.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { draftFeatures } from './draft-features.ts';
import type { EventDraft } from './event-draft.ts';

/** Points of a line from scores to shares of right ones, scores ascending. */
export type Calibration = readonly (readonly [score: number, share: number])[];

export function featuresOfDraft(
  scene: EventScene,
  sentence: SentenceReading,
  draft: EventDraft,
): readonly number[] {
  return collectFeatures((add) => {
    draftFeatures(scene, sentence, draft, add);
  });
}

/** How likely a draft is right, 0 to 1, with three decimals. */
export function measureConfidence(
  scene: EventScene,
  sentence: SentenceReading,
  draft: EventDraft,
  model: HashedModel,
  calibration: Calibration,
): number {
  const share = calibrate(hashedScore(model, featuresOfDraft(scene, sentence, draft)), calibration);
  return Math.round(share * 1000) / 1000;
}

/** The share that belongs to a score: on a straight line between the two nearest points. */
export function calibrate(score: number, calibration: Calibration): number {
  const after = calibration.findIndex(([at]) => at >= score);
  if (after < 0) return calibration.at(-1)?.[1] ?? 0;
  const [to = 0, high = 0] = calibration[after] ?? [];
  const [from = to, low = high] = calibration[after - 1] ?? [];
  return to === from ? high : low + ((high - low) * (score - from)) / (to - from);
}
