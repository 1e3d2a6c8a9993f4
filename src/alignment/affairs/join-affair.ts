import type { AffairId, AffairMembership, Candidate, Membership, Merger, Sketch } from '../../model/index.ts';
import { toAffairId } from '../derive-id.ts';
import { compareArticles } from '../stories/compare-articles.ts';
import { likenessOfActors } from '../stories/likeness-of-actors.ts';
import { likelihoodOf, standingOf } from '../stories/likeness-of-groups.ts';
import { readyArticle, type ReadyArticle } from '../stories/ready-article.ts';
import { logOddsOf, type StoryModel } from '../stories/story-model.ts';

const MADE_BY = 'affairs@1';

/** Log-odds of one story at which two articles are at least of one affair. */
const LEAST_LOG_ODDS = -1.1;
/** An affair is its actors': below this, as a cosine, others act. */
const LEAST_ACTORS = 0.4;

/** An affair as it stands to an article. */
interface Standing {
  readonly affair: AffairId;
  readonly standing: number;
}

/** As for a story, but that months may lie between: undefined where others act. */
function compareMatters(a: ReadyArticle, b: ReadyArticle, model: StoryModel): number | undefined {
  if (likenessOfActors(a.sketch, b.sketch) < LEAST_ACTORS) return undefined;
  const features = compareArticles(a, b);
  return logOddsOf(model, { ...features, dated: 0, 'days apart': 0, 'other weekdays': 0, 'other days': 0 });
}

/** The affairs of the candidates that the article belongs to, nearest first. */
function findNearAffairs(
  article: ReadyArticle,
  candidates: readonly Candidate[],
  model: StoryModel,
): readonly Standing[] {
  const oddsByAffair = new Map<AffairId, number[]>();
  for (const { affair, sketch } of candidates) {
    const odds = affair === null ? undefined : compareMatters(article, readyArticle(sketch), model);
    if (affair === null || odds === undefined) continue;
    const all = oddsByAffair.get(affair);
    if (all) all.push(odds);
    else oddsByAffair.set(affair, [odds]);
  }
  return [...oddsByAffair]
    .map(([affair, odds]) => ({ affair, standing: standingOf(odds) }))
    .filter(({ standing }) => standing >= LEAST_LOG_ODDS)
    .sort((a, b) => b.standing - a.standing || (a.affair < b.affair ? -1 : 1));
}

/**
 * The affair of the story that an article tells. A new story joins the nearest affair of the same actors over the same subject, or founds one; a story
 * that is known stays where it is. Where stories are found to be one, so are their affairs.
 */
export function joinAffair(
  sketch: Sketch,
  candidates: readonly Candidate[],
  stories: readonly (Membership | Merger)[],
  model: StoryModel,
): readonly (AffairMembership | Merger)[] {
  const membership = stories.find((decided) => decided.kind === 'membership');
  if (!membership) return [];
  const { story } = membership;
  const merged = stories.flatMap((decided) =>
    decided.kind === 'merger' && decided.of === 'story' ? [decided.from, decided.into] : [],
  );
  const own = new Set([story, ...merged]);
  const tellers = candidates.filter((candidate) => own.has(candidate.story));
  const known = [...new Set(tellers.flatMap(({ affair }) => affair ?? []))].sort();
  if (known.length > 0)
    return known.slice(1).map((from): Merger => ({
      kind: 'merger',
      of: 'affair',
      from,
      into: known[0] ?? from,
      by: sketch.article,
      score: membership.score,
      madeBy: MADE_BY,
    }));
  const [nearest] = findNearAffairs(readyArticle(sketch), candidates, model);
  return [
    {
      kind: 'affair-membership',
      story,
      affair: nearest?.affair ?? toAffairId(story),
      score: nearest ? likelihoodOf(nearest.standing) : 1,
      madeBy: MADE_BY,
    },
  ];
}
