import type { AnswerTo, Question } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { timelineOf } from './events/timeline-of.ts';
import { findById } from './find-by-id.ts';
import { selectArticleLines } from './article-lines.ts';
import { summariseStory } from './summarise-story.ts';

/** What happened in a story, day by day, as its articles tell it; `not-found` where the id is not a story's. */
export async function answerTimeline(
  { database }: Ledger,
  { id, tentative = false }: Extract<Question, { kind: 'timeline' }>,
): Promise<AnswerTo['timeline']> {
  const held = (await findById(database, id)).filter((thing) => thing.kind === 'story');
  const [story] = held;
  if (!story || held.length > 1) return { kind: 'not-found', id, matches: held.map((each) => each.id) };
  const lines = await selectArticleLines(database)
    .innerJoin('memberships', 'memberships.article', 'articles.number')
    .where('story', '=', story.id)
    .execute();
  return {
    kind: 'timeline',
    story: summariseStory(story.id, lines),
    scope: { status: 'all', tentative },
    ...(await timelineOf(database, story.id, lines, tentative)),
  };
}
