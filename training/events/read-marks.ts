import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FurnitureLexicon } from '../../src/article/index.ts';
import type { Article, EventStatus, EventType, Span } from '../../src/model/index.ts';
import { readEcbFiles, readFiles, readSentenceRuns, type ReadTexts } from './read-texts.ts';

/** An event as a reader marked it, by `evaluation/gold/events.md`: offsets into the article's text and labels. */
export interface MarkedEvent {
  readonly trigger: Span;
  readonly type: EventType;
  /** A type that would do as well. */
  readonly second?: EventType;
  readonly status: EventStatus;
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
}

/** An article with every event that it tells, in order of the text. */
export interface MarkedArticle {
  /** Below the data folder; of a run of sentences, with the first and how many: `names/conll2003-train.txt#94+17`. */
  readonly path: string;
  readonly article: Article;
  readonly events: readonly MarkedEvent[];
}

/** The marks of a collection by the path of their text, each with the digest of that text. */
export type Marks = Readonly<
  Record<string, { readonly digest: string; readonly events: readonly MarkedEvent[] }>
>;

interface Collection {
  readonly marks: URL;
  readonly readTexts: ReadTexts;
}

const COLLECTIONS = {
  gold: { marks: new URL('../../evaluation/gold/events.json', import.meta.url), readTexts: readFiles },
  polnear: { marks: new URL('../marks/polnear.json', import.meta.url), readTexts: readFiles },
  basil: { marks: new URL('../marks/basil.json', import.meta.url), readTexts: readFiles },
  ecb: { marks: new URL('../marks/ecb.json', import.meta.url), readTexts: readEcbFiles },
  conll2003: { marks: new URL('../marks/conll2003.json', import.meta.url), readTexts: readSentenceRuns },
} satisfies Readonly<Record<string, Collection>>;

/** `gold` is measured on and never trained on; the others are for training. */
export type MarkedCollection = keyof typeof COLLECTIONS;
export const TRAINING_COLLECTIONS: readonly MarkedCollection[] = ['polnear', 'basil', 'ecb', 'conll2003'];

/**
 * The articles of a collection whose events are marked, as the engine reads them.
 *
 * @param data the folder of the gold data
 * @example (await readMarkedArticles(data, 'polnear', furniture))[0]?.events[0]?.type // 'ACCUSE'
 * @throws Error where a text is missing, or is not the one that was marked
 */
export async function readMarkedArticles(
  data: string,
  collection: MarkedCollection,
  furniture: FurnitureLexicon,
): Promise<readonly MarkedArticle[]> {
  const marks = await readMarks(collection);
  return toMarkedArticles(
    marks,
    await COLLECTIONS[collection].readTexts(data, Object.keys(marks), furniture),
  );
}

export async function readMarks(collection: MarkedCollection): Promise<Marks> {
  return JSON.parse(await readFile(COLLECTIONS[collection].marks, 'utf8')) as Marks;
}

/**
 * @param articles one a text that is marked, in their order
 * @throws Error naming the first text that is not the one that was marked
 */
export function toMarkedArticles(marks: Marks, articles: readonly Article[]): readonly MarkedArticle[] {
  return Object.entries(marks).map(([path, { digest, events }], i) => {
    const article = articles[i];
    if (article === undefined || digestOf(article.text) !== digest)
      throw new Error(`${path} is not the text whose events were marked`);
    return { path, article, events };
  });
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
