import { createReadStream } from 'node:fs';
import type { Article, Unread } from '../model/index.ts';
import { readAll } from './bytes/collect-bytes.ts';
import { decodePage, decodeText } from './bytes/decode-bytes.ts';
import { formatOfName, refuseBinary, sniffFormat, sniffRecords, type Format } from './bytes/detect-format.ts';
import { peekBytes } from './bytes/peek-bytes.ts';
import { NOTHING_TOLD, type Draft } from './draft.ts';
import { draftPage } from './html/draft-page.ts';
import { makeArticle } from './make-article.ts';
import { splitParagraphs } from './parts/split-paragraphs.ts';
import type { ReadOptions } from './read-options.ts';
import { readRecords } from './records/read-records.ts';
import type { Source } from './source.ts';
import { toUnread, Unreadable } from './unreadable.ts';
import { fetchPage } from './web/fetch-page.ts';
import { readContentType } from './web/read-content-type.ts';

/** An open source: its bytes, and what is known of them before the first is read. */
interface Opened {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly format: Format | null;
  readonly charset: string | null;
  readonly url: string | null;
}

const PEEK = 65_536;
const OPENING_BRACE = 0x7b;

/**
 * Reads a source: one article, or as many as it holds. What cannot be read comes as an `Unread` in its place, and what
 * follows is read all the same; it never throws for what it is given.
 *
 * @example for await (const found of readSource({ kind: 'file', at: 'talks.txt' }, options)) found.kind // 'article'
 */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<Article | Unread> {
  try {
    yield* articlesOf(source, options);
  } catch (error) {
    yield toUnread(source.at, error);
  }
}

async function* articlesOf(source: Source, options: ReadOptions): AsyncGenerator<Article | Unread> {
  const { charset, url, ...opened } = await open(source, options);
  const { head, chunks } = await peekBytes(opened.chunks, PEEK, isWholeRecord);
  const format = settleFormat(opened.format, head);
  if (format === 'records' || format === 'lines') {
    yield* readRecords(chunks, format, source.at, options);
    return;
  }
  const bytes = await readAll(chunks, options.maxBytes);
  refuseBinary(bytes, format);
  const draft =
    format === 'html'
      ? await draftPage(await decodePage(bytes, charset))
      : draftText(decodeText(bytes, charset));
  yield makeArticle({ ...draft, url: url ?? draft.url }, { file: source.at, bytes }, options.furniture);
}

async function open({ kind, at }: Source, options: ReadOptions): Promise<Opened> {
  const unknown = { format: null, charset: null, url: null };
  if (kind === 'stdin') return { ...unknown, chunks: options.stdin };
  if (kind === 'file') return { ...unknown, chunks: createReadStream(at), format: formatOfName(at) };
  const { url, contentType, bytes } = await fetchPage(at, options);
  return { url, chunks: onlyOne(bytes), ...readContentType(contentType) };
}

/** A first line of JSON that is whole tells what the stream is: more need not have come yet. */
function isWholeRecord(chunk: Uint8Array): boolean {
  return chunk[0] === OPENING_BRACE && sniffRecords(new TextDecoder().decode(chunk)) === 'lines';
}

async function* onlyOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The format promised, or what the bytes look like; refuses what is no text before any more of it is read. */
function settleFormat(promised: Format | null, head: Uint8Array): Format {
  refuseBinary(head, promised ?? 'html');
  const format = promised ?? sniffFormat(head);
  const opening = new TextDecoder().decode(head).trimStart();
  if (opening === '' && head.length < PEEK) throw new Unreadable('empty', 'It is empty.');
  return format === 'records' && opening.startsWith('{') ? sniffRecords(opening) : format;
}

/** Plain text, which is the article as it stands. */
function draftText(text: string): Draft {
  if (text.trim() === '') throw new Unreadable('empty', 'It is empty.');
  return { ...NOTHING_TOLD, text, paragraphs: splitParagraphs(text) };
}
