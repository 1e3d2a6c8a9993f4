import type { EcbArticle } from '../../evaluation/alignment/ecb-articles.ts';
import { EVENT_FEATURES, type EventKnowledge } from '../../src/alignment/events/compare-events.ts';
import type { BoostedTrees } from '../../src/learn/boosted-trees.ts';
import { seededRandom } from '../shuffle.ts';
import { boostTrees } from './boost-trees.ts';
import { toLessons } from './to-lessons.ts';

const FOLDS = 6;
const SEED = 5;

/** Trees that learned from all topics. */
export function treesOfAll(articles: readonly EcbArticle[], knowledge: EventKnowledge): BoostedTrees {
  const random = seededRandom(SEED);
  return boostTrees(toLessons(articles, knowledge, random), EVENT_FEATURES, random);
}

/** For each topic, trees that did not learn from it, nor from those of its fold. */
export function treesByTopic(
  articles: readonly EcbArticle[],
  knowledge: EventKnowledge,
): ReadonlyMap<string, BoostedTrees> {
  const topics = [...new Set(articles.map(({ topic }) => topic))].sort((a, b) => Number(a) - Number(b));
  const foldOf = new Map(topics.map((topic, i) => [topic, i % FOLDS]));
  const random = seededRandom(SEED);
  const lessons = toLessons(articles, knowledge, random);
  const trees = Array.from({ length: FOLDS }, (_, fold) =>
    boostTrees(
      lessons.filter(({ topic }) => topic === null || foldOf.get(topic) !== fold),
      EVENT_FEATURES,
      random,
    ),
  );
  return new Map(
    topics.flatMap((topic) => {
      const held = trees[foldOf.get(topic) ?? 0];
      return held ? [[topic, held] as const] : [];
    }),
  );
}
