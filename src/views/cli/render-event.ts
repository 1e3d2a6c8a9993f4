import type { EventMention } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { confidenceInWords, isUnsure } from '../words/confidence-in-words.ts';
import { eventDayInWords } from './event-day-in-words.ts';
import { toEventWords, type EventSource } from './event-words.ts';
import { paintWho } from './paint-who.ts';
import { doubtsOf, partiesInWords } from './party-words.ts';
import { passageAround } from './passage-around.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** Characters of the text that are shown around the trigger. */
const LONGEST_CONTEXT = 160;
const LONGEST_TRIGGER = 60;

/**
 * An event as a head and the words it rests on: who did what to whom, by which word, how the text tells it, and when; and what the
 * register has against it.
 *
 *     v3  Lena Marsh (USAGOV) · ACCUSE allege, “blamed” → Skerry Lines · alleged · 4 March 2031
 *         Marsh blamed Skerry Lines for …
 */
export function renderEvent(event: EventMention, source: EventSource, sheet: Sheet): string {
  const { id, type, mode, status, on, confidence } = event;
  const words = toEventWords(event, source);
  const { actors, recipients, trigger } = words;
  const context = passageAround(source.text, source.sentences, event.trigger.spans, LONGEST_CONTEXT);
  const margin = `  ${id.padEnd(4)}`;
  const who = partiesInWords(actors) || 'nobody named';
  const whom = recipients.length === 0 ? '' : ` → ${partiesInWords(recipients)}`;
  const facts = [
    who,
    `${[type, mode ?? []].flat().join(' ')}, “${shorten(trigger, LONGEST_TRIGGER)}”${whom}`,
    status,
    eventDayInWords(on),
    ...(isUnsure(confidence) ? [confidenceInWords(confidence)] : []),
  ];
  const head = wrapIndented(facts.join(' · '), sheet.width, margin.length).slice(margin.length);
  const block = (text: string): string => wrapIndented(text, sheet.width, margin.length);
  return [
    `${sheet.paint('dim', margin)}${paintWho(head, who, sheet)}`,
    block(toPlainText(context)),
    ...doubtsOf(words).map((doubt) => sheet.paint('yellow', block(`doubt: ${doubt}`))),
  ].join('\n');
}
