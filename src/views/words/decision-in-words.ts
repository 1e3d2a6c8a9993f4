import type { Decision, DecisionAct } from '../../model/index.ts';
import { dayInWords } from './date-in-words.ts';

/** What was done, and what stands between one subject and the other. */
const DONE: Readonly<Record<DecisionAct, readonly [verb: string, between: string]>> = {
  merge: ['merged', 'with'],
  split: ['split', 'from'],
  confirm: ['confirmed', 'in'],
  reject: ['rejected', 'in'],
};

/**
 * What an analyst did and when, without the note.
 *
 * @example decisionInWords({ act: 'confirm', subjects: ['c1'], at: '2024-01-14T22:51:00Z' }) // 'confirmed c1 on 14 January 2024'
 */
export function decisionInWords({ act, subjects, at }: Pick<Decision, 'act' | 'subjects' | 'at'>): string {
  const [verb, between] = DONE[act];
  return `${verb} ${subjects.join(` ${between} `)} on ${dayInWords(at)}`;
}
