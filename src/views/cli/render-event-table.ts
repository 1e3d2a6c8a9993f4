import { labelOf } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { confidenceInNumbers } from '../words/confidence-in-words.ts';
import type { ArticleReport } from './article-report.ts';
import { shortenInterval } from './event-day-in-words.ts';
import { fitWidth } from './fit-width.ts';
import type { ListedEvent } from './list-events.ts';
import { codesInWords, doubtsOf } from './party-words.ts';
import { passageAround } from './passage-around.ts';
import { renderTable, type Column } from './render-table.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** Between columns. */
const GAP = 2;
/** Characters of a trigger that leave room for the words around it. */
const LONGEST_TRIGGER = 24;

const COLUMNS: readonly Column[] = [
  { head: 'id' },
  { head: 'on', least: 10 },
  { head: 'actor', least: 8 },
  { head: 'type' },
  { head: 'recipient', least: 8 },
  { head: 'status', least: 8 },
  { head: 'sure' },
];

/**
 * An article's events in columns under its title, each with its trigger and the words around it on a line below; a tentative one's
 * confidence has a `?`.
 */
export function renderEventTable(
  { article, sentences }: Pick<ArticleReport, 'article' | 'sentences'>,
  listed: readonly ListedEvent[],
  sheet: Sheet,
): string {
  const block = (text: string): string => wrapIndented(toPlainText(text), sheet.width, 0);
  const title = `${sheet.paint('bold', block(labelOf(article)))}\n${sheet.paint('dim', block(article.file))}`;
  if (listed.length === 0) return `${title}\nNo events.`;
  const rows = listed.map(({ event, words }) => [
    event.id,
    event.on === null ? 'undated' : shortenInterval(event.on),
    codesInWords(words.actors) || 'nobody',
    [event.type, event.mode ?? []].flat().join(' '),
    codesInWords(words.recipients),
    event.status,
    `${confidenceInNumbers(event.confidence)}${event.tentative ? '?' : ''}`,
  ]);
  const [head = '', ...lines] = renderTable(COLUMNS, rows, sheet).split('\n');
  const indent = Math.max(...rows.map(([id = '']) => id.length)) + GAP;
  const room = sheet.width - indent;
  const told = lines.flatMap((line, i) => {
    const { event, words } = listed[i] ?? {};
    if (event === undefined || words === undefined) return [line];
    const word = `“${shorten(words.trigger, LONGEST_TRIGGER)}”: `;
    const around = passageAround(article.text, sentences, event.trigger.spans, room - word.length);
    return [
      line,
      sheet.paint('dim', ' '.repeat(indent) + fitWidth(word + toPlainText(around), room)),
      ...doubtsOf(words).map((doubt) =>
        sheet.paint('yellow', wrapIndented(`doubt: ${doubt}`, sheet.width, indent)),
      ),
    ];
  });
  return [title, '', head, ...told].join('\n');
}
