import type { AnswerTo, Question } from '../../model/index.ts';
import { LedgerError } from '../ledger-error.ts';
import type { Ledger } from '../open-ledger.ts';
import { answerActor } from './answer-actor.ts';
import { answerActors } from './answer-actors.ts';
import { answerAcross } from './answer-across.ts';
import { answerShow } from './answer-show.ts';
import { answerClaims } from './answer-claims.ts';
import { answerConflicts } from './answer-conflicts.ts';
import { answerCopies } from './answer-copies.ts';
import { answerStories } from './answer-stories.ts';
import { answerTimeline } from './answer-timeline.ts';
import { answerTrend } from './answer-trend.ts';
import { answerUnread } from './answer-unread.ts';

/**
 * Answers a question from what has been recorded; the same ledger gives the same answer.
 * Throws a LedgerError for what rests on texts where they are not kept, and where the ledger is locked or damaged.
 *
 * @example (await ask(ledger, { kind: 'stories' })).total // 0 in an empty ledger
 */
export async function ask<Asked extends Question>(
  ledger: Ledger,
  question: Asked,
): Promise<AnswerTo[Asked['kind']]>;
export async function ask(ledger: Ledger, question: Question): Promise<AnswerTo[Question['kind']]> {
  switch (question.kind) {
    case 'stories':
      return answerStories(ledger, question);
    case 'across':
      return answerAcross(ledger);
    case 'unread':
      return answerUnread(ledger);
    case 'claims':
    case 'conflicts':
    case 'copies':
    case 'show':
    case 'timeline':
    case 'actors':
    case 'actor':
    case 'trend':
      return answerFromTexts(ledger, question);
  }
}

/** The answers that show what articles say, and so need their texts. */
async function answerFromTexts(
  ledger: Ledger,
  question: Exclude<Question, { kind: 'stories' | 'across' | 'unread' }>,
): Promise<AnswerTo[Question['kind']]> {
  if (!ledger.keepsTexts)
    throw new LedgerError(
      'no texts',
      'This ledger keeps no texts, so it can only tell what holds across articles.',
    );
  switch (question.kind) {
    case 'claims':
      return answerClaims(ledger, question);
    case 'conflicts':
      return answerConflicts(ledger, question);
    case 'copies':
      return answerCopies(ledger, question);
    case 'show':
      return answerShow(ledger, question);
    case 'timeline':
      return answerTimeline(ledger, question);
    case 'actors':
      return answerActors(ledger);
    case 'actor':
      return answerActor(ledger, question);
    case 'trend':
      return answerTrend(ledger, question);
  }
}
