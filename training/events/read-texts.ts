import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEcb } from '../../evaluation/alignment/gold-stories.ts';
import { DEFAULT_READ_OPTIONS, readSource, type FurnitureLexicon } from '../../src/article/index.ts';
import type { Article } from '../../src/model/index.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { parseNameLabels } from '../read-name-labels.ts';
import { spansOfLines } from '../spans-of-lines.ts';

/** Gives the texts of a collection, each under its path below the data folder, in the order asked for. */
export type ReadTexts = (
  data: string,
  paths: readonly string[],
  furniture: FurnitureLexicon,
) => Promise<readonly Article[]>;

/** Texts and records as the engine reads them, a file an article. */
export const readFiles: ReadTexts = async (data, paths, furniture) => {
  const options = { ...DEFAULT_READ_OPTIONS, furniture };
  const articles: Article[] = [];
  for (const path of paths)
    for await (const read of readSource({ kind: 'file', at: join(data, path) }, options)) {
      if (read.kind === 'unread') throw new Error(`${path}: ${read.detail}`);
      articles.push(read);
    }
  return articles;
};

/** Files of ECB+: tokens parted by spaces, a sentence a line. */
export const readEcbFiles: ReadTexts = async (data, paths) => {
  const told = await readEcb(data);
  const articleByPath = new Map(told.map(({ article }) => [`ecb/${article.file}`, article]));
  return paths.map((path) => articleByPath.get(path) ?? refuse(path));
};

/**
 * Runs of sentences of a file of labelled names, a sentence a line: `names/conll2003-train.txt#94+17` are the seventeen from the 95th
 * on.
 */
export const readSentenceRuns: ReadTexts = async (data, paths) => {
  const runs = paths.map((path) => {
    const [, file = refuse(path), first, count] = /^(.+)#(\d+)\+(\d+)$/u.exec(path) ?? [];
    return { path, file, first: Number(first), count: Number(count) };
  });
  const sentencesByFile = new Map<string, readonly string[]>();
  for (const file of new Set(runs.map((run) => run.file))) {
    const sentences = parseNameLabels(await readFile(join(data, file), 'utf8'), file);
    sentencesByFile.set(
      file,
      sentences.map(({ words }) => words.join(' ')),
    );
  }
  return runs.map(({ path, file, first, count }) => {
    const lines = sentencesByFile.get(file)?.slice(first, first + count) ?? [];
    const text = lines.length === count ? lines.join('\n') : refuse(path);
    return toPlainArticle(path, text, null, spansOfLines(text));
  });
};

function refuse(path: string): never {
  throw new Error(`${path} is not among the texts of its collection`);
}
