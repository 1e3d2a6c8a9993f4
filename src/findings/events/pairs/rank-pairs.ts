import { collectFeatures } from '../../../learn/collect-features.ts';
import { hashedScore, type HashedModel } from '../../../learn/hashed-model.ts';
import type { EventScene } from '../event-scene.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { findPairs } from './find-pairs.ts';
import { pairFeatures, type Pair } from './pair-features.ts';

/** A pair with how well it fits, raw; only the order within a sentence means something. */
export interface RankedPair extends Pair {
  readonly score: number;
  /** How far it is behind the best of its sentence; 0 for the best. */
  readonly behind: number;
}

/** Hashed features of a pair, as the model has learned them. */
export function featuresOfPair(scene: EventScene, pair: Pair, sentence: SentenceReading): readonly number[] {
  return collectFeatures((add) => {
    pairFeatures(scene, pair, sentence, add);
  });
}

/** A sentence's pairs, the likeliest doer and done-to first. */
export function rankPairs(
  scene: EventScene,
  sentence: SentenceReading,
  model: HashedModel,
): readonly RankedPair[] {
  const scored = findPairs(scene, sentence)
    .map((pair) => ({ pair, score: hashedScore(model, featuresOfPair(scene, pair, sentence)) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.map(({ pair, score }) => ({ ...pair, score, behind: best - score }));
}
