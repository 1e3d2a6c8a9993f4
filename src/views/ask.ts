import type { AnswerTo, Question } from '../model/index.ts';

/** Whom the desk asks: the ledger, or in a test a hand-made answer. */
export type Ask = <Asked extends Question>(question: Asked) => Promise<AnswerTo[Asked['kind']]>;
