import type { Holdings, StoriesAnswer, StorySummary } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { pageInWords } from './page-in-words.ts';
import { renderTable, type Column } from './render-table.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** As much of an id as a list shows: enough to ask for the thing by. */
const SHOWN_ID = 10;
/** From this width on there is room for who published. */
const WIDE = 120;

const COLUMNS: readonly Column[] = [
  { head: 'id' },
  { head: 'story', least: 12 },
  { head: 'articles', align: 'right' },
  { head: 'statements', align: 'right' },
  { head: 'first', least: 4 },
];

/** A page of the list of stories as a table, under what the ledger holds. */
export function renderStories({ holdings, stories, total, offset }: StoriesAnswer, sheet: Sheet): string {
  const head = wrapIndented(renderHoldings(holdings), sheet.width, 0);
  const rest = pageInWords('stories', { offset, shown: stories.length, total });
  if (stories.length === 0) return `${head}\n\n${rest}`;
  const isWide = sheet.width >= WIDE;
  const columns = isWide ? [...COLUMNS, { head: 'publishers', least: 10 }] : COLUMNS;
  const table = renderTable(columns, stories.map(toRow), sheet);
  return [head, table, sheet.paint('dim', rest)].join('\n\n');
}

function toRow({ id, label, articles, statements, firstAt, publishers }: StorySummary): readonly string[] {
  const day = firstAt === null ? 'unknown' : toPlainText(firstAt.slice(0, 10));
  const names = publishers.map(toPlainText).join(', ');
  return [id.slice(0, SHOWN_ID), toPlainText(label), String(articles), String(statements), day, names];
}

/**
 * What the ledger holds, in a sentence.
 *
 * @example renderHoldings(holdings) // '22 articles (1 not English, not analysed), 140 statements, 12 stories, …'
 */
export function renderHoldings(holdings: Holdings): string {
  const { articles, notAnalysed, statements, stories, copies, claims, unread } = holdings;
  const counts = [
    countInWords(articles, 'article') +
      (notAnalysed > 0 ? ` (${notAnalysed} not English, not analysed)` : ''),
    countInWords(statements, 'statement'),
    countInWords(stories, 'story', 'stories'),
    countInWords(copies, 'copy', 'copies'),
    countInWords(claims, 'claim'),
  ];
  if (unread > 0) counts.push(`${unread} unread`);
  return counts.join(', ');
}
