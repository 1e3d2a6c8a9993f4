import { toId, type EventMention, type EventParty, type Span } from '../src/model/index.ts';

/** An accusation without anybody in it, surely found; a test says what differs. */
export function toPlainEvent(differences: Partial<EventMention> = {}): EventMention {
  return {
    kind: 'event',
    id: toId('v1'),
    type: 'ACCUSE',
    mode: null,
    contexts: [],
    status: 'happened',
    factuality: 3,
    trigger: { spans: [] },
    actors: [],
    recipients: [],
    place: null,
    on: null,
    dated: [],
    statement: null,
    cameo: null,
    goldstein: null,
    confidence: 0.95,
    tentative: false,
    evidence: [],
    madeBy: 'samples@1',
    ...differences,
  };
}

/** Somebody in these words, known as nobody unless a test says otherwise. */
export function toPlainParty(
  spans: readonly Span[],
  differences: Partial<Omit<EventParty, 'spans'>> = {},
): EventParty {
  return { spans, entity: null, codes: [], sector: null, doubt: null, ...differences };
}

/** Where words stand in a text for the first time. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" is not in "${text.slice(0, 80)}"`);
  return [start, start + words.length];
}
