import { spanIn, toPlainEvent, toPlainParty } from '../../test/plain-event.ts';
import {
  toEventRef,
  toId,
  type ActorMention,
  type EventMention,
  type Entry,
  type EventMembership,
  type EventParty,
  type Span,
} from '../model/index.ts';
import { changeArticle, sampleEntry } from './sample-entry.fixture.ts';

/** An event by the words of its sides and its trigger; `=CODE` after a word gives its code, `/` is between parties. */
export interface WrittenEvent extends Partial<
  Omit<EventMention, 'actors' | 'recipients' | 'trigger' | 'dated'>
> {
  /** As in `Norland=NOR | warned | Sudmark=SDM/Ostia=OST`, words of the sample's text. */
  readonly told: string;
  /** The words that date it. */
  readonly when?: string;
}

/** A state or body by its code, with its sector: `NORMIL`; nobody known where there is none. */
export function partyOf(code: string, spans: readonly Span[] = []): EventParty {
  return toPlainParty(spans, { codes: code === '' ? [] : [code.slice(0, 3)], sector: code.slice(3) || null });
}

function partiesIn(text: string, side: string): readonly EventParty[] {
  return side
    .split('/')
    .map((party) => party.trim())
    .filter((party) => party !== '')
    .map((party) => {
      const [words = '', code = ''] = party.split('=');
      return partyOf(code, [spanIn(text, words)]);
    });
}

function toEvent(text: string, { told, when, ...rest }: WrittenEvent, position: number): EventMention {
  const [actors = '', trigger = '', recipients = ''] = told.split('|').map((part) => part.trim());
  const sides = { actors: partiesIn(text, actors), recipients: partiesIn(text, recipients) };
  const spans = [spanIn(text, trigger)];
  return toPlainEvent({
    id: toId(`v${position + 1}`),
    ...sides,
    trigger: { spans },
    dated: when === undefined ? [] : [spanIn(text, when)],
    evidence: [...spans, ...[...sides.actors, ...sides.recipients].flatMap((party) => party.spans)],
    ...rest,
  });
}

function actorMentionsOf(events: readonly EventMention[]): readonly ActorMention[] {
  return events.flatMap(({ actors, recipients }) =>
    [...actors, ...recipients].flatMap(({ spans, codes, sector }) =>
      codes.map((code): ActorMention => ({
        kind: 'actor',
        spans,
        entity: null,
        code: code + (sector ?? ''),
        source: { file: 'samples', line: 1, entry: `Actor ${code}` },
        evidence: spans,
        madeBy: 'samples@1',
      })),
    ),
  );
}

/** Sample `n` with another text, in which these events were found. */
export function entryOfEvents(
  n: number,
  text: string,
  written: readonly WrittenEvent[],
  publishedAt: string | null = null,
): Entry {
  const entry = changeArticle(sampleEntry(n), {
    text,
    publishedAt,
    publishedBy: publishedAt === null ? 'unknown' : 'meta',
    parts: [{ kind: 'body', start: 0, end: text.length }],
  });
  const events = written.map((each, i) => toEvent(text, each, i));
  const sentences = [...text.matchAll(/[^.]+\.?/gu)].map((match): Span => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return [start, match.index + match[0].length];
  });
  return {
    ...entry,
    analysis: {
      ...entry.analysis,
      sentenceSpans: Uint32Array.from(sentences.flat()),
      sentenceTokens: new Uint32Array(sentences.length + 1),
      names: [],
      entities: [],
    },
    findings: [...events, ...actorMentionsOf(events)],
    alignments: entry.alignments.filter(({ kind }) => kind === 'membership'),
  };
}

/** The same, its events in their order telling these acts; null for one of which that is not known. */
export function tellingActs(entry: Entry, newsEvents: readonly (string | null)[]): Entry {
  const memberships = newsEvents.flatMap((newsEvent, i): readonly EventMembership[] => {
    if (newsEvent === null) return [];
    const event = toEventRef(entry.article.id, toId(`v${i + 1}`));
    return [{ kind: 'event-membership', newsEvent: toId(newsEvent), event, score: 1, madeBy: 'samples@1' }];
  });
  return { ...entry, alignments: [...entry.alignments, ...memberships] };
}
