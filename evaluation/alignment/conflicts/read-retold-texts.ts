import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../../src/learn/hash.ts';
import { readBasil } from '../gold-stories.ts';
import { readHandCopies } from '../hand-copies.ts';

/** A report, and where there is one, its retelling by hand in other words. */
export interface RetoldText {
  /** The happening that it is of. */
  readonly story: string;
  readonly text: string;
  readonly retold: string | null;
}

/** Longer reports are cut at the end of a sentence. */
const MOST_LETTERS = 2600;
/** Every so many articles of PolNeAR are taken. */
const STEP = 17;

/** Whether weights may be learned from what is told of a happening; what is told of the others is kept for measuring. */
export function isForLearning(story: string): boolean {
  return hashOf(story) % 2 === 0;
}

function cut(text: string): string {
  const end = text.length <= MOST_LETTERS ? -1 : text.lastIndexOf('. ', MOST_LETTERS);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** The reports that conflicts are made of: first those that were rewritten by hand, then BASIL's others and some of PolNeAR's. */
export async function readRetoldTexts(data: string): Promise<readonly RetoldText[]> {
  const [byHand, basil] = await Promise.all([readHandCopies(data), readBasil(data)]);
  const storyByArticle = new Map(basil.map(({ article, story }) => [String(article.id), story]));
  const taken = new Set(byHand.map(({ source }) => source.name));
  const folder = join(data, 'polnear', 'train', 'text');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  const polnear = await Promise.all(
    files
      .filter((file, index) => index % STEP === 0 && !taken.has(file.replace(/\.txt$/u, '')))
      .map(async (file) => ({ story: file, text: await readFile(join(folder, file), 'utf8') })),
  );
  const others = basil
    .filter(({ article }) => !taken.has(article.id))
    .map(({ article, story }) => ({ story, text: article.text }));
  return [
    ...byHand.map(({ source: { name, text }, copy }) => ({
      story: storyByArticle.get(name) ?? name,
      text,
      retold: copy.text,
    })),
    ...[...others, ...polnear].map(({ story, text }) => ({ story, text: cut(text), retold: null })),
  ];
}
