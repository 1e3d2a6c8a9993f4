import type { EventMention } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import type { ArticleReport } from './article-report.ts';
import { toEventSource } from './event-words.ts';
import { renderEvent } from './render-event.ts';
import type { Sheet } from './sheet.ts';
import { wrapIndented } from './wrap-text.ts';

/** The firm events of an article, a block each, and how many others there are; nothing where there are none. */
export function renderEvents(report: ArticleReport, sheet: Sheet): readonly string[] {
  const events = report.events ?? [];
  const firm = events.filter(isFirm);
  const source = toEventSource(report);
  const hidden = events.length - firm.length;
  const note = `${countInWords(hidden, 'tentative event')} not shown: “hearsay events --tentative” has all`;
  return [
    ...firm.map((event) => renderEvent(event, source, sheet)),
    ...(hidden > 0 ? [sheet.paint('dim', wrapIndented(note, sheet.width, 2, 2))] : []),
  ];
}

/** Whether an event is shown and counted unasked. */
export function isFirm({ tentative }: Pick<EventMention, 'tentative'>): boolean {
  return !tentative;
}
