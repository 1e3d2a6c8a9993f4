import { labelOf, type Article } from '../../model/index.ts';
import { nestingOf } from '../nesting-of.ts';
import { shorten } from '../pages/words/shorten.ts';
import { confidenceInNumbers } from '../words/confidence-in-words.ts';
import { hopInWords } from '../words/hop-in-words.ts';
import { fitWidth } from './fit-width.ts';
import type { ListedStatement } from './list-statements.ts';
import { renderTable, type Column } from './render-table.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** Columns that speaker and cue take at most, so that there is room for what is said. */
const WIDEST_SPEAKER = 28;
const WIDEST_CUE = 14;
/** More than the widest column shows. */
const LONGEST = 400;
/** Between columns. */
const GAP = 2;

const COLUMNS: readonly Column[] = [
  { head: 'id' },
  { head: 'speaker', least: 10 },
  { head: 'cue', least: 7 },
  { head: 'stance' },
  { head: 'content', least: 28 },
  { head: 'sure' },
];

/**
 * An article's statements in columns under its title; those within another are set in by as much, and those that came by way of
 * somebody say so on a line of their own.
 */
export function renderStatementTable(
  article: Article,
  listed: readonly ListedStatement[],
  sheet: Sheet,
): string {
  const block = (text: string): string => wrapIndented(toPlainText(text), sheet.width, 0);
  const title = `${sheet.paint('bold', block(labelOf(article)))}\n${sheet.paint('dim', block(article.file))}`;
  if (listed.length === 0) return `${title}\nNo statements.`;
  const nesting = nestingOf(listed.map(({ statement }) => statement));
  const rows = listed.map(({ statement, words }) => [
    `${' '.repeat(nesting.get(statement.id) ?? 0)}${statement.id}`,
    fitWidth(words.entity ?? words.speaker ?? 'nobody named', WIDEST_SPEAKER),
    fitWidth(words.cue, WIDEST_CUE),
    statement.stance,
    shorten(words.content, LONGEST),
    confidenceInNumbers(statement.confidence),
  ]);
  const [head = '', ...lines] = renderTable(COLUMNS, rows, sheet).split('\n');
  const indent = Math.max(...rows.map(([id = '']) => id.length)) + GAP;
  const chained = lines.flatMap((line, i) => {
    const chain = chainInWords(listed[i]);
    return chain === '' ? [line] : [line, sheet.paint('dim', wrapIndented(chain, sheet.width, indent, 2))];
  });
  return [title, '', head, ...chained].join('\n');
}

/** By whom the words came, outermost first; empty where the article has them from the speaker. */
function chainInWords(each: ListedStatement | undefined): string {
  const hops = each?.statement.chain.map((hop, i) => hopInWords(hop, each.words.chain[i])) ?? [];
  return shorten(hops.join(', '), LONGEST);
}
