import { readFile } from 'node:fs/promises';
import { analyse, loadReader } from '../src/analysis/index.ts';
import { find, parseCues } from '../src/findings/index.ts';
import { toId, type Analysis, type Article, type Statement } from '../src/model/index.ts';

const text = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

export const reader = await loadReader(text);
export const cues = parseCues(await text('lexicon/cues.tsv'));

/** Prose as an article of body paragraphs, one a line. */
export function toArticle(prose: string): Article {
  const paragraphs = [...prose.matchAll(/[^\n]*\S[^\n]*/gu)];
  return {
    kind: 'article',
    id: toId('0123456789abcdef'),
    file: 'prose.txt',
    url: null,
    text: prose,
    title: null,
    publisher: null,
    author: null,
    publishedAt: null,
    publishedBy: 'unknown',
    parts: paragraphs.map(({ index, 0: line }) => ({ kind: 'body', start: index, end: index + line.length })),
    digest: 'sha256:0',
  };
}

export function analyseProse(prose: string): Analysis {
  return analyse(toArticle(prose), reader);
}

export function statementsIn(prose: string): readonly Statement[] {
  const article = toArticle(prose);
  return find(article, analyse(article, reader), cues);
}
