import type { Draft } from '../draft.ts';
import { authorOf } from '../parts/mark-bylines.ts';
import type { Paragraph } from '../parts/paragraph.ts';
import { isProse } from '../parts/prose.ts';
import { Unreadable } from '../unreadable.ts';
import type { Block } from './collect-blocks.ts';
import { extractBlocks } from './extract-blocks.ts';
import { parsePage } from './parse-page.ts';
import { readMetadata, type Metadata } from './read-metadata.ts';

/** Fewer characters of prose than this are no article, unless the page says that it is one. */
const SHORTEST = 250;
const LONGEST_BYLINE = 200;

/**
 * HTML → the article on the page: its title, byline and blocks, a line each with a blank line between.
 *
 * @throws Unreadable 'no article', 'empty', or 'malformed' for pages that would cost too much to read
 */
export async function draftPage(html: string): Promise<Draft> {
  if (html.trim() === '') throw new Unreadable('empty', 'It is empty.');
  const page = await parsePage(html);
  const metadata = readMetadata(page);
  const { title: shownTitle, byline, blocks } = await extractBlocks(page);
  const body = bodyOf(blocks, metadata);
  const prose = body.filter(({ kind, text }) => kind === null && (metadata.isArticle || isProse(text)));
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  if (length < (metadata.isArticle ? 1 : SHORTEST))
    throw new Unreadable('no article', 'The page holds no article.');
  const title = metadata.title ?? shownTitle;
  const signed = (metadata.author ?? byline)?.slice(0, LONGEST_BYLINE) ?? null;
  const head = [block(title, 'headline'), block(signed, 'byline')];
  const { text, paragraphs } = setInLines([...head.filter((item) => item !== null), ...body]);
  return { ...metadata, title, author: signed === null ? null : authorOf(signed), text, paragraphs };
}

/** Where the page shows less than half of what its metadata holds, the metadata is the article. */
function bodyOf(blocks: readonly Block[], { body }: Metadata): readonly Block[] {
  const shown = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (body === null || shown > body.length / 2) return blocks;
  return body
    .split(/\n+/)
    .map((line) => block(line, null))
    .filter((item) => item !== null);
}

function block(text: string | null, kind: Block['kind']): Block | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : { text: line, kind, linked: 0 };
}

function setInLines(blocks: readonly Block[]): Pick<Draft, 'text' | 'paragraphs'> {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { text, kind, linked } of blocks) {
    paragraphs.push({ start, end: start + text.length, text, kind, linked });
    start += text.length + 2;
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), paragraphs };
}
