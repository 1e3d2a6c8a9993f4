import { createHash } from 'node:crypto';
import { toId, type Article, type Part } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { authorIn } from './parts/mark-bylines.ts';
import { markParts } from './parts/mark-parts.ts';
import type { FurnitureLexicon } from './parts/furniture-lexicon.ts';
import { findPublishedLine } from './times/find-published-line.ts';

/** Where an article was read, and the bytes it was made from. */
export interface Origin {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Marks the parts of a draft; the text itself tells title, author and publication time where nothing better has. */
export function makeArticle(draft: Draft, { file, bytes }: Origin, lexicon: FurnitureLexicon): Article {
  const { text, url, publisher } = draft;
  const parts = markParts(draft.paragraphs, { title: draft.title, author: draft.author, lexicon });
  const line = draft.publishedAt === null ? findPublishedLine(text) : null;
  const publishedAt = draft.publishedAt ?? line;
  const title = draft.title ?? titleIn(text, parts);
  const bylines = parts.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }));
  return {
    kind: 'article',
    id: toId(hashOf(JSON.stringify([url, publisher, title, publishedAt, text])).slice(0, 16)),
    file,
    url,
    text,
    title,
    publisher,
    author: draft.author ?? authorIn(bylines),
    publishedAt,
    publishedBy: line === null ? draft.publishedBy : 'line',
    parts,
    digest: `sha256:${hashOf(bytes)}`,
  };
}

/** The headline above the report. */
function titleIn(text: string, parts: readonly Part[]): string | null {
  const first = parts.find(({ kind }) => kind === 'headline' || kind === 'body');
  return first?.kind === 'headline' ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : null;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
