import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Reader } from '../../src/analysis/index.ts';
import { NOTHING_TOLD } from '../../src/article/draft.ts';
import { makeArticle } from '../../src/article/make-article.ts';
import { splitParagraphs } from '../../src/article/parts/split-paragraphs.ts';
import type { FurnitureLexicon } from '../../src/article/index.ts';
import type { EventLexicon } from '../../src/findings/events/event-knowledge.ts';
import { toEventScene } from '../../src/findings/events/event-scene.ts';
import { readSentence } from '../../src/findings/events/read-sentence.ts';
import { toScene } from '../../src/findings/scene.ts';
import {
  EVENT_TYPES,
  isOneOf,
  overlaps,
  sentenceCountOf,
  sentenceSpanOf,
  SYMMETRIC_TYPES,
  tokensOf,
  type Article,
  type EventType,
  type Span,
} from '../../src/model/index.ts';
import type { CodedPair, CodedSentence } from './coded-sentence.ts';
import { readMarkedArticles, TRAINING_COLLECTIONS, type MarkedEvent } from './read-marks.ts';

/** What reading for training needs. */
export interface CodingTools {
  readonly reader: Reader;
  readonly furniture: FurnitureLexicon;
  readonly lexicon: EventLexicon;
}

/** PLOVER's early draft had other names for some types. */
const TODAY: Readonly<Record<string, EventType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

interface DyadLine {
  readonly id: string;
  readonly text: string;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  readonly type: string;
}

/** A text with one coded pair. */
export interface CodedArticle {
  readonly id: string;
  readonly article: Article;
  readonly pair: CodedPair;
}

/** The PLV set: a sentence, its pair, and the root type of what the one did to the other. */
export function readDyads(data: string, furniture: FurnitureLexicon): readonly CodedArticle[] {
  return readFileSync(join(data, 'plover/plv-train.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, source, target, type } = JSON.parse(line) as DyadLine;
      const pair = { sources: source, targets: target, types: typesOf(type) };
      return { id, article: toArticle(id, text, furniture), pair };
    });
}

interface PloverActor {
  readonly actorText?: string;
  readonly code?: string;
}

interface PloverRecord {
  readonly id: string;
  readonly text?: string;
  readonly event: string;
  readonly source: unknown;
  readonly target: unknown;
}

/** One of PLOVER's gold standard records: what a text tells, by the codes of those who take part. */
export interface CodedRecord extends CodedArticle {
  /** CAMEO codes as the record has them; empty for a side that names nobody. */
  readonly sourceCodes: readonly string[];
  readonly targetCodes: readonly string[];
}

/** PLOVER's gold standard records, their actors found in the text by their words. */
export function readPloverRecords(data: string, furniture: FurnitureLexicon): readonly CodedRecord[] {
  const records = JSON.parse(readFileSync(join(data, 'plover/dev.json'), 'utf8')) as readonly PloverRecord[];
  return records.flatMap(({ id, text, event, source, target }) => {
    if (!text || event === 'DOCUMENT') return [];
    const types = typesOf(TODAY[event] ?? event);
    let sources = placesOf(source, text);
    let targets = placesOf(target, text);
    const [first, ...others] = sources;
    const areAlike = types.some((type) => SYMMETRIC_TYPES.includes(type));
    if (targets.length === 0 && first && others.length > 0 && areAlike)
      [sources, targets] = [[first], others];
    const article = toArticle(id, text, furniture);
    const codes = { sourceCodes: codesOf(source), targetCodes: codesOf(target) };
    return [{ id, article, pair: { sources, targets, types }, ...codes }];
  });
}

/** The sentences of coded texts, each with its text's pair. */
export function toCodedSentences(
  articles: readonly CodedArticle[],
  tools: CodingTools,
): readonly CodedSentence[] {
  return articles.flatMap(({ id, article, pair }) =>
    sentencesOf(id, article, tools, []).map((sentence) => ({ ...sentence, pair })),
  );
}

/** Every sentence of the marked articles. */
export async function readMarked(data: string, tools: CodingTools): Promise<readonly CodedSentence[]> {
  const sentences: CodedSentence[] = [];
  for (const collection of TRAINING_COLLECTIONS)
    for (const { path, article, events } of await readMarkedArticles(data, collection, tools.furniture))
      sentences.push(...sentencesOf(path, article, tools, events));
  return sentences;
}

/** An article's sentences, each with the marks that stand in it. */
export function sentencesOf(
  path: string,
  article: Article,
  { reader, lexicon }: CodingTools,
  events: readonly MarkedEvent[],
): readonly CodedSentence[] {
  const analysis = analyse(article, reader);
  const scene = toEventScene(toScene(article, analysis), lexicon.roles);
  return Array.from({ length: sentenceCountOf(analysis) }, (_, i) => ({
    id: path,
    scene,
    reading: readSentence(scene, tokensOf(analysis, i), lexicon.patterns),
    pair: null,
    marks: events.filter(({ trigger }) => overlaps(trigger, sentenceSpanOf(analysis, i))),
  }));
}

/** A text as it would be read from a file, whole: a coded text is one sentence or a few. */
function toArticle(id: string, text: string, furniture: FurnitureLexicon): Article {
  const draft = { ...NOTHING_TOLD, text, paragraphs: splitParagraphs(text) };
  return makeArticle(draft, { file: id, bytes: new TextEncoder().encode(text) }, furniture);
}

function typesOf(type: string): readonly EventType[] {
  if (type === 'YIELD') return ['CONCEDE', 'RETREAT'];
  if (!isOneOf(EVENT_TYPES, type)) throw new Error(`"${type}" is no type of PLOVER's`);
  return [type];
}

function placesOf(side: unknown, text: string): readonly Span[] {
  return actorsOf(side).flatMap(({ actorText }): readonly Span[] => {
    const at = actorText ? text.indexOf(actorText) : -1;
    return at < 0 || !actorText ? [] : [[at, at + actorText.length]];
  });
}

function codesOf(side: unknown): readonly string[] {
  return actorsOf(side).flatMap(({ code }) => (code && code !== '---' ? [code] : []));
}

/** A side is a list of actors, or the empty word. */
function actorsOf(side: unknown): readonly PloverActor[] {
  return Array.isArray(side) ? (side as readonly PloverActor[]) : [];
}
