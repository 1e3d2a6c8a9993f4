import type { Candidate, Membership, Sketch } from '../../model/index.ts';
import { toStoryId } from '../derive-id.ts';
import { demandLikeness } from './demand-likeness.ts';
import { measureLikeness } from '../measure-likeness.ts';

const MADE_BY = 'stories@1';

/** How an article stands to a story, from how it stands to the story's members. */
interface Standing {
  /** Likeness over the likeness demanded: 1 or more joins. */
  readonly closeness: number;
  /** Raw likeness to the member most like it. */
  readonly likeness: number;
}

/** Half the mean over all members, half the nearest: the mean keeps a story from growing by chains, whatever the order of arrival. */
function standingIn(sketch: Sketch, members: readonly Candidate[]): Standing {
  const likenesses = members.map((member) => measureLikeness(sketch, member.sketch));
  const closenesses = members.map(
    (member, index) => (likenesses[index] ?? 0) / demandLikeness(sketch, member.sketch),
  );
  const mean = closenesses.reduce((sum, closeness) => sum + closeness, 0) / members.length;
  return { closeness: (mean + Math.max(...closenesses)) / 2, likeness: Math.max(...likenesses) };
}

/** The story that an article tells: the nearest of those the candidates tell, or one that it founds. */
export function joinStory(sketch: Sketch, candidates: readonly Candidate[]): Membership {
  const nearest = [...Map.groupBy(candidates, (candidate) => candidate.story)]
    .map(([story, members]) => ({ story, ...standingIn(sketch, members) }))
    .filter(({ closeness }) => closeness >= 1)
    .sort((a, b) => b.closeness - a.closeness || (a.story < b.story ? -1 : 1))[0];
  return {
    kind: 'membership',
    article: sketch.article,
    story: nearest?.story ?? toStoryId(sketch.article),
    score: nearest?.likeness ?? 1,
    madeBy: MADE_BY,
  };
}
