import { wordingOf, type StatementInContext } from '../../model/index.ts';
import { confidenceInWords, isUnsure } from '../words/confidence-in-words.ts';
import { hopInWords } from '../words/hop-in-words.ts';
import { stanceInWords, tenorInWords } from '../words/stance-in-words.ts';
import { originInWords } from './article-in-words.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

const INDENT = 4;

/** The words that a statement found in the ledger says, as they stand in its passage. */
export function wordsOfFound({ statement, passage }: StatementInContext): string {
  const spans = statement.content.spans.map(
    ([start, end]) => [start - passage.start, end - passage.start] as const,
  );
  return toPlainText(wordingOf(passage.text, spans));
}

/** A statement under its speaker: how it is said and where, and the words. */
export function renderFound(found: StatementInContext, { width, paint }: Sheet): string {
  const { statement, hops, denies, article } = found;
  const facts = [
    stanceInWords(statement),
    statement.content.quoted,
    ...tenorInWords(statement.tenor),
    ...statement.chain.map((hop, i) => hopInWords(hop, hops[i])),
    ...(isUnsure(statement.confidence) ? [confidenceInWords(statement.confidence)] : []),
    originInWords(article),
    ...(denies === null ? [] : [`against ${denies.speaker ?? 'nobody named'}: “${denies.words}”`]),
  ];
  const head = toPlainText(facts.join(' · '));
  return [
    paint('dim', wrapIndented(head, width, INDENT)),
    wrapIndented(wordsOfFound(found), width, INDENT + 2),
  ].join('\n');
}
