import { wordingOf, type Span, type StatementGist, type StatementInContext } from '../../model/index.ts';
import { confidenceInWords } from '../words/confidence-in-words.ts';
import { hopInWords } from '../words/hop-in-words.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** More than these are in the JSON. */
const SHOWN = 8;

/** What else is told of a statement, a line each: by way of whom, to whom, when and where, what it has to do with, how sure it is. */
export function renderFacts(found: StatementInContext, { width }: Sheet): string {
  const { statement, hops, addressee, passage, denies, deniedBy, within, holds } = found;
  const wordsOf = (spans: readonly Span[]): string =>
    wordingOf(
      passage.text,
      spans.map(([start, end]) => [start - passage.start, end - passage.start]),
    );
  const facts = [
    ...statement.chain.map((hop, i) => hopInWords(hop, hops[i])),
    ...(addressee === null ? [] : [`said to: ${addressee}`]),
    ...statement.occasions.map(({ kind, spans }) => `${kind}: ${wordsOf(spans)}`),
    ...statement.tenor.qualifiers.map(({ kind, spans }) => `${kind}: ${wordsOf(spans)}`),
    ...gistLines('denies', denies === null ? [] : [denies]),
    ...gistLines('denied by', deniedBy),
    ...gistLines('stands within', within === null ? [] : [within]),
    ...gistLines('holds', holds),
    `${confidenceInWords(statement.confidence)}, found by ${statement.madeBy}`,
  ];
  return facts.map((fact) => wrapIndented(toPlainText(fact), width, 2, 2)).join('\n');
}

function gistLines(name: string, gists: readonly StatementGist[]): readonly string[] {
  const lines = gists
    .slice(0, SHOWN)
    .map(({ ref, speaker, words }) => `${name}: ${speaker ?? 'nobody named'}, “${words}” (${ref})`);
  return gists.length > SHOWN ? [...lines, `${name}: ${gists.length - SHOWN} more`] : lines;
}
