import { PAIR_FEATURES, compareArticles } from '../../src/alignment/stories/compare-articles.ts';
import type { ReadyArticle } from '../../src/alignment/stories/ready-article.ts';
import type { Lesson } from './learn-logistic.ts';

/** An article as it is learned from. Stories of one topic are alike, and are left out of training together. */
export interface ToldSketch {
  readonly article: ReadyArticle;
  readonly story: string;
  readonly topic: string;
}

/** Two articles of the same collection, and the topics that they are of. */
export interface PairLesson extends Lesson {
  readonly topics: readonly [string, string];
}

/** How much a collection's pairs count, for one has far more than the other. */
export interface CollectionWeights {
  readonly same: number;
  readonly other: number;
}

/** Of pairs of different topics so many are taken, at random: there are hundreds of thousands, and nearly all teach the same. */
const SHARE_OF_OTHER_TOPICS = 0.15;
const SHARE_OF_UNLIKE = 0.3;
/** Pairs of different topics count less, the more so where their words are unlike. */
const WEIGHT_OF_OTHER_TOPICS = 0.2;
const WEIGHT_OF_UNLIKE = 0.04;
const LEAST_TERMS_OF_LIKE = 0.08;

/** Pairs of a collection's articles with whether they tell the same story; the features begin with a 1 for the bias. */
export function drawLessons(
  told: readonly ToldSketch[],
  weights: CollectionWeights,
  random: () => number,
): readonly PairLesson[] {
  const lessons: PairLesson[] = [];
  told.forEach((a, index) => {
    for (const b of told.slice(0, index)) {
      const isOfTopic = a.topic === b.topic;
      if (!isOfTopic && random() >= SHARE_OF_OTHER_TOPICS) continue;
      const measured = compareArticles(a.article, b.article);
      const isLike = measured.terms > LEAST_TERMS_OF_LIKE;
      if (!isOfTopic && !isLike && random() >= SHARE_OF_UNLIKE) continue;
      const label = a.story === b.story;
      const kept = isOfTopic ? 1 : SHARE_OF_OTHER_TOPICS * (isLike ? 1 : SHARE_OF_UNLIKE);
      const counts = isOfTopic ? 1 : isLike ? WEIGHT_OF_OTHER_TOPICS : WEIGHT_OF_UNLIKE;
      lessons.push({
        features: [1, ...PAIR_FEATURES.map((feature) => measured[feature])],
        label,
        weight: (counts / kept) * (label ? weights.same : weights.other),
        topics: [a.topic, b.topic],
      });
    }
  });
  return lessons;
}
