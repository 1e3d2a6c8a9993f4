import { wordingOf, type Entity, type EntityId, type EventMention, type Span } from '../../model/index.ts';
import type { ArticleReport } from './article-report.ts';
import { toPartyWords, type PartyWords } from './party-words.ts';
import { toPlainText } from './to-plain-text.ts';

/** An event in words, each on one line and safe to print. */
export interface EventWords {
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
  readonly trigger: string;
  readonly place: string | null;
}

/** What events are put in words from. */
export interface EventSource {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly entityById: ReadonlyMap<EntityId, Entity>;
}

export function toEventSource({
  article,
  sentences,
  entities,
}: Pick<ArticleReport, 'article' | 'sentences' | 'entities'>): EventSource {
  return {
    text: article.text,
    sentences,
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

export function toEventWords(
  { actors, recipients, trigger, place }: EventMention,
  { text, entityById }: EventSource,
): EventWords {
  const wordsOf = (spans: readonly Span[]): string => toPlainText(wordingOf(text, spans));
  return {
    actors: actors.map((party) => toPartyWords(party, text, entityById)),
    recipients: recipients.map((party) => toPartyWords(party, text, entityById)),
    trigger: wordsOf(trigger.spans),
    place: place && wordsOf(place.spans),
  };
}
