import { eventsOf, type Entry, type EventMention } from '../../model/index.ts';
import { toReport } from './article-report.ts';
import { meetsEventFilter, type EventFilter } from './event-filter.ts';
import { toEventSource, toEventWords, type EventWords } from './event-words.ts';

/** An event of a list, in figures and in words. */
export interface ListedEvent {
  readonly event: EventMention;
  readonly words: EventWords;
}

/** The events of an article that meet a filter, in its order. */
export function listEvents(entry: Entry, filter: EventFilter): readonly ListedEvent[] {
  const source = toEventSource(toReport(entry));
  return eventsOf(entry.findings)
    .filter((event) => meetsEventFilter(event, filter))
    .map((event) => ({ event, words: toEventWords(event, source) }));
}
