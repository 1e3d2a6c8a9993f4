import { readFile } from 'node:fs/promises';
import { analyse, loadReader } from '../src/analysis/index.ts';
import { find, parseCues } from '../src/findings/index.ts';
import type { Analysis, Article, Span, Statement } from '../src/model/index.ts';
import { toPlainArticle } from './plain-article.ts';

const text = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

export const reader = await loadReader(text);
export const cues = parseCues(await text('lexicon/cues.tsv'));

/** Prose as an article of body paragraphs, one a line. */
function toArticle(prose: string): Article {
  const lines = [...prose.matchAll(/[^\n]*\S[^\n]*/gu)];
  const paragraphs = lines.map(({ index, 0: line }): Span => [index, index + line.length]);
  return toPlainArticle('prose.txt', prose, null, paragraphs);
}

export function analyseProse(prose: string): Analysis {
  return analyse(toArticle(prose), reader);
}

export function statementsIn(prose: string): readonly Statement[] {
  const article = toArticle(prose);
  return find(article, analyse(article, reader), cues);
}
