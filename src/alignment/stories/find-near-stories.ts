import type { Candidate, StoryId } from '../../model/index.ts';
import { cohesionOf, MOST_COMPARED, standingOf, type Compare } from './likeness-of-groups.ts';
import { readyArticle, type ReadyArticle } from './ready-article.ts';

/** A story that an article may tell. */
export interface NearStory {
  readonly story: StoryId;
  /** Some of its members, the same whatever the order of arrival. */
  readonly core: readonly ReadyArticle[];
  readonly demand: number;
  /** How far the article's standing is above what the story demands, in log-odds; below 0 it does not join. */
  readonly margin: number;
  /** Log-odds with the member most like it. */
  readonly nearest: number;
}

/** Likelier so than not, with something to spare: what was joined is never parted again. */
const LEAST_LOG_ODDS = 0.5;
/** A story whose members are more alike than this asks of a newcomer that it be nearly as alike. */
const USUAL_COHESION = 2;
const COHESION_SHARE = 0.8;
/** Articles more alike than this, in log-odds, are copies: that tells nothing of how alike independent reports of the story are. */
const MOST_COHESION = 3;

/**
 * What a story demands of what joins it. Two earthquakes a week apart are told alike; what keeps them apart is that the reports of
 * each are more alike still.
 */
export function demandOf(members: readonly ReadyArticle[], compare: Compare): number {
  const cohesion = cohesionOf(members, compare) ?? USUAL_COHESION;
  return LEAST_LOG_ODDS + COHESION_SHARE * Math.max(0, Math.min(cohesion, MOST_COHESION) - USUAL_COHESION);
}

/** The stories of the candidates that might be the article's, nearest first. */
export function findNearStories(
  article: ReadyArticle,
  candidates: readonly Candidate[],
  compare: Compare,
): readonly NearStory[] {
  const near: NearStory[] = [];
  for (const [story, tellers] of Map.groupBy(candidates, (candidate) => candidate.story)) {
    const members = tellers
      .map(({ sketch }) => readyArticle(sketch))
      .sort((a, b) => (a.sketch.article < b.sketch.article ? -1 : 1));
    const odds = members.map((member) => compare(article, member));
    const standing = standingOf(odds);
    if (standing < LEAST_LOG_ODDS) continue;
    const core = members.slice(0, MOST_COMPARED);
    const demand = demandOf(core, compare);
    near.push({ story, core, demand, margin: standing - demand, nearest: Math.max(...odds) });
  }
  return near.sort((a, b) => b.margin - a.margin || (a.story < b.story ? -1 : 1));
}
