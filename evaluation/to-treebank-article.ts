import { toId, type Article, type Span } from '../src/model/index.ts';

/** Text whose paragraphs are known, as an article of nothing else. */
export function toTreebankArticle(text: string, paragraphs: readonly Span[]): Article {
  return {
    kind: 'article',
    id: toId('0000000000000000'),
    file: 'treebank',
    url: null,
    text,
    title: null,
    publisher: null,
    author: null,
    publishedAt: null,
    publishedBy: 'unknown',
    parts: paragraphs.map(([start, end]) => ({ kind: 'body', start, end })),
    digest: 'sha256:0',
  };
}
