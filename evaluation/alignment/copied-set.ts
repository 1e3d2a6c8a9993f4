import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/model/index.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { seededRandom, shuffle } from '../../training/shuffle.ts';
import { readBasil } from './gold-stories.ts';
import { readHandCopies } from './hand-copies.ts';
import { COPY_WAYS, makeCopy, type CopiedSentence, type CopyWay } from './make-copies.ts';

/** A copy that was made, with all that is known of it because it was made. */
export interface KnownCopy {
  readonly article: string;
  readonly sources: readonly string[];
  readonly way: CopyWay | 'by hand';
  /** Of its words that were edited; 1 where it was written anew. */
  readonly share: number;
  readonly sentences: readonly CopiedSentence[];
  /** Whether dates, or who has more, tell who copied. */
  readonly isDirected: boolean;
  /** Half of the set was tuned on; the other shows what that is worth. */
  readonly half: 0 | 1;
}

/** Articles, and which of them are copies of which. */
export interface CopiedSet {
  /** Originals first. */
  readonly articles: readonly Article[];
  readonly copies: readonly KnownCopy[];
  /** Pairs that tell one story in the words of different outlets. */
  readonly siblings: readonly (readonly [string, string])[];
}

const SHARES = [0, 0.1, 0.3, 0.5];
const COPIES_A_CELL = 10;
const OTHER_NEWS = 80;
const DAY = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** Some articles of PolNeAR, which have neither date nor story. */
async function readOtherNews(data: string, random: () => number): Promise<readonly Article[]> {
  const folder = join(data, 'polnear', 'train', 'text');
  const files = shuffle((await readdir(folder)).sort(), random).slice(0, OTHER_NEWS);
  return Promise.all(
    files.map(async (file) =>
      toPlainArticle(file.replace(/\.txt$/u, ''), await readFile(join(folder, file), 'utf8')),
    ),
  );
}

/** The pairs of a list, each once. */
export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));
}

/**
 * The controlled set: copies of BASIL's and PolNeAR's articles in each way and with each share of words edited, and those rewritten by hand;
 * every second one dated a day after its source, where that has a date, the others not dated.
 */
export async function makeCopiedSet(data: string): Promise<CopiedSet> {
  const random = seededRandom(7);
  const told = await readBasil(data);
  const stories = [...Map.groupBy(told, ({ story }) => story).values()];
  const byHand = await readHandCopies(data);
  const rewritten = new Map(byHand.map(({ source }) => [source.name, source]));
  const basil = told.map(({ article }) => article);
  const other = await readOtherNews(data, random);
  const secondOf = new Map<string, Article>();
  for (const group of stories)
    group.forEach(({ article }, index) => {
      const second = group[(index + 1) % group.length]?.article;
      if (second) secondOf.set(article.id, second);
    });
  other.forEach((article, index) => secondOf.set(article.id, other[(index + 1) % other.length] ?? article));

  const free = [...stories.flatMap((group) => group.slice(0, 2).map(({ article }) => article)), ...other];
  const sources = shuffle(
    free.filter(({ id }) => !rewritten.has(id)),
    random,
  );
  const cells = COPY_WAYS.flatMap((way) => SHARES.map((share) => ({ way, share })));
  const copies: KnownCopy[] = [];
  const articles = new Map<string, Article>([...basil, ...other].map((article) => [article.id, article]));
  for (const { name, text } of rewritten.values())
    if (!articles.has(name)) articles.set(name, toPlainArticle(name, text));

  const add = (copy: Omit<KnownCopy, 'article' | 'isDirected'>, text: string, dated: string | null): void => {
    const article = `${copy.way} ${copy.share} ${copy.sources.join('+')}`;
    const isDirected = dated !== null || copy.way === 'cut' || copy.way === 'merged';
    articles.set(article, toPlainArticle(article, text, dated));
    copies.push({ ...copy, article, isDirected });
  };
  sources.slice(0, cells.length * COPIES_A_CELL).forEach((source, index) => {
    const { way, share } = cells[index % cells.length] ?? { way: 'whole', share: 0 };
    const second = secondOf.get(source.id) ?? source;
    const { text, sentences } = makeCopy(
      { name: source.id, text: source.text },
      { name: second.id, text: second.text },
      way,
      share,
      random,
    );
    const known = [...new Set(sentences.map((sentence) => sentence.source))];
    const day = Math.floor(index / cells.length) % 4 < 2 ? source.publishedAt : null;
    const half = Math.floor(index / cells.length) % 2 === 0 ? 0 : 1;
    add({ sources: known, way, share, sentences, half }, text, day && dayAfter(day));
  });
  byHand.forEach(({ source, copy }, index) => {
    const day = index % 4 < 2 ? (articles.get(source.name)?.publishedAt ?? null) : null;
    const half = index % 2 === 0 ? 0 : 1;
    add(
      { sources: [source.name], way: 'by hand', share: 1, sentences: copy.sentences, half },
      copy.text,
      day && dayAfter(day),
    );
  });
  return {
    articles: [...articles.values()],
    copies,
    siblings: stories.flatMap((group) => pairsOf(group.map(({ article }): string => article.id))),
  };
}
