import type { EventScene } from '../event-scene.ts';
import { contentChain } from './content-chain.ts';
import type { RankedPair } from './rank-pairs.ts';

/** So many of a sentence's pairs are looked at. */
const LOOKED_AT = 30;

/** For each word, the best pair of its sentence between which it stands. */
export function bestPairAround(
  scene: EventScene,
  ranked: readonly RankedPair[],
): ReadonlyMap<number, RankedPair> {
  const best = new Map<number, RankedPair>();
  for (const pair of ranked.slice(0, LOOKED_AT))
    for (const word of contentChain(scene, pair.path, pair.predicate))
      if (!best.has(word)) best.set(word, pair);
  return best;
}
