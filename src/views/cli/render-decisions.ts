import type { Decision } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { decisionInWords } from '../words/decision-in-words.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

const LONGEST_NOTE = 480;

/** What analysts decided about a thing, a line each. */
export function renderDecisions(
  decisions: readonly Decision[],
  { width, paint }: Sheet,
  indent = 4,
): readonly string[] {
  return decisions.map((decision) => {
    const words = `${decisionInWords(decision)}: ${shorten(decision.note, LONGEST_NOTE)}`;
    return paint('cyan', wrapIndented(toPlainText(words), width, indent, 2));
  });
}
