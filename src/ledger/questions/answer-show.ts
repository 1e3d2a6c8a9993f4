import type { AnswerTo, Question } from '../../model/index.ts';
import type { Ledger } from '../open-ledger.ts';
import { findById } from './find-by-id.ts';
import { showArticle } from './show-article.ts';
import { showClaim } from './show-claim.ts';
import { showConflict } from './show-conflict.ts';
import { showEvent } from './show-event.ts';
import { showStatement } from './show-statement.ts';
import { showStory } from './show-story.ts';

/** The story, article, statement, event, claim or conflict that goes by an id; `not-found` also where several could be meant. */
export async function answerShow(
  { database }: Ledger,
  { id }: Extract<Question, { kind: 'show' }>,
): Promise<AnswerTo['show']> {
  const held = await findById(database, id);
  const [found] = held;
  if (!found || held.length > 1) return { kind: 'not-found', id, matches: held.map((thing) => thing.id) };
  switch (found.kind) {
    case 'story':
      return showStory(database, found.id);
    case 'article':
      return showArticle(database, found.number);
    case 'statement':
      return showStatement(database, found.number, found.statement);
    case 'event':
      return showEvent(database, found.number, found.event);
    case 'claim':
      return showClaim(database, found.id);
    case 'conflict':
      return showConflict(database, found.id);
  }
}
