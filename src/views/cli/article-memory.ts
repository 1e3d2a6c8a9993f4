import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  hullOf,
  labelOf,
  type EventId,
  type EventMention,
  type Span,
  type StatementId,
} from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { originInWords } from './article-in-words.ts';
import type { ArticleReport } from './article-report.ts';
import { speakerInWords } from './speaker-in-words.ts';

const LONGEST_NAME = 240;

/** Who told something in an article, and with which words. */
export interface RememberedTelling {
  /** Null for what the article itself tells. */
  readonly speaker: string | null;
  readonly spans: readonly Span[];
}

/** What `read` remembers of an article, to speak of it when all are read: a fraction of what its sketch takes. */
export interface ArticleMemory {
  readonly label: string;
  readonly origin: string;
  readonly publishedAt: string | null;
  readonly tellings: ReadonlyMap<StatementId | EventId, RememberedTelling>;
  /** The text, unpacked anew at each call. */
  readonly recallText: () => string;
}

export function rememberArticle({ article, entities, statements, events }: ArticleReport): ArticleMemory {
  const tellings = new Map<StatementId | EventId, RememberedTelling>();
  for (const { id, speaker, content } of statements) {
    const who = keep(speakerInWords(speaker, entities, article.text));
    tellings.set(id, { speaker: who, spans: content.spans });
  }
  for (const event of events ?? []) tellings.set(event.id, { speaker: null, spans: extentOf(event) });
  const packed = deflateRawSync(article.text);
  return {
    label: keep(labelOf(article)),
    origin: keep(originInWords(article)),
    publishedAt: article.publishedAt,
    tellings,
    recallText: () => inflateRawSync(packed).toString(),
  };
}

/** From the first word that tells the act to the last. */
function extentOf({ trigger, actors, recipients }: EventMention): readonly Span[] {
  const hull = hullOf([trigger, ...actors, ...recipients].flatMap(({ spans }) => spans));
  return hull === undefined ? [] : [hull];
}

/** A short copy of its own: a slice of a string would hold on to the whole text. */
function keep(words: string): string {
  return Buffer.from(shorten(words, LONGEST_NAME)).toString();
}
