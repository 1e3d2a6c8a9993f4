import type { ArticleId } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { valueInWords } from '../pages/words/value-in-words.ts';
import { confidenceInWords, isUnsure } from '../words/confidence-in-words.ts';
import { countInWords } from '../words/count-in-words.ts';
import { slipInWords } from '../words/slip-in-words.ts';
import type { ConflictReport } from './conflict-report.ts';
import type { ConflictCell, ConflictRow } from './group-conflicts.ts';
import { quoteWords } from './quote-words.ts';
import { renderBeside } from './render-beside.ts';
import { renderDecisions } from './render-decisions.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** How much of a conflict is shown; the JSON has it all. */
const SHOWN_VALUES = 6;
const SHOWN_ARTICLES = 4;
const LONGEST_VALUE = 120;
const INDENT = 4;
/** The folders of a path or address that ends an origin: too long for the head of a column. */
const FOLDERS = /(?:[^\s/]*\/)+(?=[^\s/]+$)/u;

/**
 * Conflicts over the same articles: these beside one another, below them slot by slot what each has, with what the register has against
 * it and who slipped.
 *
 *     Bay Post, a.txt             │ Quay Courier, b.txt
 *     number · 91fd2c
 *     3000                        │ 5000
 *     “some 3,000 men boarded …”  │ “5,000 men boarded …”
 */
export function renderConflicts(rows: readonly ConflictRow[], sheet: Sheet): string {
  const [first] = rows;
  if (first === undefined) return '';
  const origins = first.cells.map(({ articles }) => listOrigins(articles, first.report.originOf));
  return [
    sheet.paint('dim', renderCells(origins, sheet)),
    ...rows.map((row, i) => renderRow(row, rows[i - 1], sheet)),
  ].join('\n');
}

/** A slot with what each article has there; the words around that are not told again where the row above has them. */
function renderRow({ report, cells }: ConflictRow, above: ConflictRow | undefined, sheet: Sheet): string {
  const { conflict, more, originOf, decisions } = report;
  const { width, paint } = sheet;
  const line = (text: string): string => wrapIndented(toPlainText(text), width, INDENT, 2);
  const sure = isUnsure(conflict.confidence) ? [confidenceInWords(conflict.confidence)] : [];
  const head = [conflict.slot, conflict.id, ...sure].join(' · ');
  const slip = slipInWords(conflict, originOf);
  const hidden = Math.max(0, cells.length - SHOWN_VALUES) + more;
  const isToldAbove = cells.every(({ passage }, i) => passage === above?.cells[i]?.passage);
  return [
    paint('bold', wrapIndented(toPlainText(head), width, 2)),
    renderCells(
      cells.map((cell) => labelOf(cell, conflict.slot)),
      sheet,
    ),
    ...(isToldAbove
      ? []
      : [
          renderCells(
            cells.map(({ passage }) => quoteWords(passage)),
            sheet,
          ),
        ]),
    ...(hidden > 0 ? [line(`and ${countInWords(hidden, 'more value')}`)] : []),
    ...(conflict.register === null ? [] : [paint('yellow', line(`the register: ${conflict.register}`))]),
    ...(slip === null ? [] : [paint('yellow', line(slip))]),
    ...renderDecisions(decisions, sheet),
  ].join('\n');
}

function renderCells(cells: readonly string[], sheet: Sheet): string {
  return renderBeside(cells.slice(0, SHOWN_VALUES).map(toPlainText), sheet, INDENT);
}

/** The value, and the words that tell it where they are others. */
function labelOf({ value, words }: ConflictCell, slot: ConflictReport['conflict']['slot']): string {
  const label = shorten(valueInWords(slot, value, words), LONGEST_VALUE);
  const isSame = words === '' || words.toLowerCase() === label.toLowerCase();
  return isSame ? label : `${label} (“${shorten(words, LONGEST_VALUE)}”)`;
}

function listOrigins(articles: readonly ArticleId[], originOf: ConflictReport['originOf']): string {
  const hidden = articles.length - SHOWN_ARTICLES;
  const origins = articles.slice(0, SHOWN_ARTICLES).map((id) => originOf(id).replace(FOLDERS, ''));
  return [...origins, ...(hidden > 0 ? [`${hidden} more`] : [])].join('; ');
}
