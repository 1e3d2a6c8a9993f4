import { toId, type Article, type Span } from '../src/model/index.ts';

/** An article that is all body, of one paragraph or those named, as gold collections and tests give them. */
export function toPlainArticle(
  name: string,
  text: string,
  publishedAt: string | null = null,
  paragraphs: readonly Span[] = [[0, text.length]],
): Article {
  return {
    kind: 'article',
    id: toId(name),
    file: name,
    url: null,
    text,
    title: null,
    publisher: null,
    author: null,
    publishedAt,
    publishedBy: publishedAt === null ? 'unknown' : 'record',
    parts: paragraphs.map(([start, end]) => ({ kind: 'body', start, end })),
    digest: `sha256:${name}`,
  };
}
