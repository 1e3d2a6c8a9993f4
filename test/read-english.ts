import { readFile } from 'node:fs/promises';
import { analyse, loadReader } from '../src/analysis/index.ts';
import { find, parseCues } from '../src/findings/index.ts';
import type { Analysis, Article, Span, Statement } from '../src/model/index.ts';
import { toPlainArticle } from './plain-article.ts';

const bytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(new URL(`../${path}`, import.meta.url)));
const text = async (path: string): Promise<string> => new TextDecoder().decode(await bytes(path));

export const reader = await loadReader({ text, bytes });
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
