import type { Analysis, Finding, Sketch } from '../../model/index.ts';
import { hashOf } from '../../learn/hash.ts';
import { firstWordFrom } from './locate-words.ts';
import { nameConcepts } from './name-concepts.ts';
import type { Word } from './split-words.ts';

const MOST_ACTORS = 32;
/** Names of the opening count as if they stood there so many times. */
const OPENING_WORDS = 80;
const OPENING_COUNT = 3;

/** Whom and what an article names, the most prominent, each weighing 1 + ln of how often. */
export function drawActors(
  words: readonly Word[],
  analysis: Analysis,
  findings: readonly Finding[],
): Pick<Sketch, 'actors' | 'actorWeights'> {
  const counts = new Map<number, number>();
  for (const { span, key } of nameConcepts(analysis, findings)) {
    const count = firstWordFrom(words, span[0]) < OPENING_WORDS ? OPENING_COUNT : 1;
    counts.set(hashOf(key), (counts.get(hashOf(key)) ?? 0) + count);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_ACTORS);
  const weighed = most
    .map(([actor, count]) => ({ actor, weight: 1 + Math.log(count) }))
    .sort((a, b) => a.actor - b.actor);
  const length = Math.hypot(...weighed.map(({ weight }) => weight));
  return {
    actors: Uint32Array.from(weighed, ({ actor }) => actor),
    actorWeights: Float32Array.from(weighed, ({ weight }) => weight / length),
  };
}
