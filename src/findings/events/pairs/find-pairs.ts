import type { EventScene } from '../event-scene.ts';
import { pairKey } from './find-rule-pairs.ts';
import type { Pair } from './pair-features.ts';
import { pathBetween } from './path-between.ts';
import { isPartOfParty, type SentenceReading } from '../read-sentence.ts';

/** Every ordered pair of a sentence's parties that may be doer and done-to. */
export function findPairs(
  scene: EventScene,
  { parties, phrases, predicates }: SentenceReading,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const isWithin = (token: number, whole: number): boolean => {
    const phrase = phrases.get(whole);
    return phrase !== undefined && token >= phrase.first && token <= phrase.last;
  };
  for (const from of parties)
    for (const to of parties) {
      if (from === to) continue;
      const path = pathBetween(scene, from, to);
      if (path === undefined) continue;
      if (isPartOfParty(scene, path.up) || isPartOfParty(scene, path.down.toReversed())) continue;
      const predicate = predicates.get(pairKey(from, to));
      const isOneInOther =
        (path.top === from && isWithin(to, from)) || (path.top === to && isWithin(from, to));
      if (predicate === undefined && isOneInOther) continue;
      pairs.push({ from, to, predicate, path });
    }
  return pairs;
}
