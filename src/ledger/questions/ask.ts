import type { AnswerTo, Question } from '../../model/index.ts';
import { LedgerError } from '../ledger-error.ts';
import type { Ledger } from '../open-ledger.ts';
import { answerAcross } from './answer-across.ts';
import { answerShow } from './answer-show.ts';
import { answerStories } from './answer-stories.ts';
import { answerUnread } from './answer-unread.ts';

/**
 * Answers a question from what has been recorded; the same ledger gives the same answer.
 * Throws a LedgerError for `show` where texts are not kept, and where the ledger is locked or damaged.
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
    case 'show':
      if (ledger.keepsTexts) return answerShow(ledger, question);
      throw new LedgerError(
        'no texts',
        'This ledger keeps no texts, so it can only tell what holds across articles.',
      );
  }
}
