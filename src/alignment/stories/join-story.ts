import type { Candidate, Membership, Merger, Sketch } from '../../model/index.ts';
import { toStoryId } from '../derive-id.ts';
import { measureLikeness } from '../measure-likeness.ts';
import { compareArticles } from './compare-articles.ts';
import { demandOf, findNearStories } from './find-near-stories.ts';
import { likelihoodOf, likenessBetween, type Compare } from './likeness-of-groups.ts';
import { areWrittenApart } from './months-of-writing.ts';
import { readyArticle } from './ready-article.ts';
import { logOddsOf, type StoryModel } from './story-model.ts';

const MADE_BY = 'stories@3';
/** Articles less alike in their terms tell of different things: they are not looked at closer. */
const LEAST_LIKENESS = 0.03;

/**
 * What it speaks against one story, in log-odds, that of two articles one was written months later, though the days of publication of both
 * are not known. Such articles are too few to learn it from.
 */
const WRITTEN_APART = -4;

/** How likely two articles tell one story, as log-odds. */
function compareBy(model: StoryModel): Compare {
  return (a, b) => {
    if (measureLikeness(a.sketch, b.sketch) < LEAST_LIKENESS) return model.bias;
    const features = compareArticles(a, b);
    const isApart = features.dated === 0 && areWrittenApart(a.writtenIn, b.writtenIn);
    return logOddsOf(model, features) + (isApart ? WRITTEN_APART : 0);
  };
}

/**
 * The story that an article tells: the nearest of those the candidates tell, or one that it founds; and the stories that it shows to
 * be one with it.
 */
export function joinStory(
  sketch: Sketch,
  candidates: readonly Candidate[],
  model: StoryModel,
): readonly (Membership | Merger)[] {
  const article = readyArticle(sketch);
  const compare = compareBy(model);
  const near = findNearStories(article, candidates, compare);
  const [nearest] = near;
  if (!nearest || nearest.margin < 0)
    return [
      {
        kind: 'membership',
        article: sketch.article,
        story: toStoryId(sketch.article),
        score: 1,
        madeBy: MADE_BY,
      },
    ];
  let { story } = nearest;
  const core = [article, ...nearest.core];
  const demand = demandOf(core, compare);
  const mergers: Merger[] = [];
  for (const other of near.slice(1)) {
    const between = likenessBetween(core, other.core, compare);
    if (between < Math.min(demand, other.demand)) continue;
    const [into, from] = story < other.story ? [story, other.story] : [other.story, story];
    mergers.push({
      kind: 'merger',
      of: 'story',
      from,
      into,
      by: sketch.article,
      score: likelihoodOf(between),
      madeBy: MADE_BY,
    });
    story = into;
  }
  const score = likelihoodOf(nearest.nearest);
  return [{ kind: 'membership', article: sketch.article, story, score, madeBy: MADE_BY }, ...mergers];
}
