import type { Article, Unread } from '../../model/index.ts';
import { readAll } from '../bytes/collect-bytes.ts';
import { peekBytes } from '../bytes/peek-bytes.ts';
import { makeArticle } from '../make-article.ts';
import type { ReadOptions } from '../read-options.ts';
import { toUnread, Unreadable } from '../unreadable.ts';
import { parseRecord } from './parse-record.ts';
import { splitLines } from './split-lines.ts';
import { splitList } from './split-list.ts';
import type { RawRecord } from './raw-record.ts';

/**
 * The articles of a stream of JSON, one in memory at a time: `file` is `PATH` for a single object, `PATH:LINE` for a line,
 * `PATH#NUMBER` for an item of a list. A broken one comes as an `Unread` in its place.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  format: 'records' | 'lines',
  path: string,
  options: ReadOptions,
): AsyncGenerator<Article | Unread> {
  if (format === 'lines') {
    yield* readEach(splitLines(withoutMark(chunks), options.maxBytes), (at) => `${path}:${at}`, options);
    return;
  }
  const { head, chunks: whole } = await peekBytes(withoutMark(chunks), 1_024);
  if (!/^\s*\[/.test(new TextDecoder().decode(head))) {
    const bytes = await readAll(whole, options.maxBytes);
    yield makeArticle(await parseRecord(bytes, options.maxBytes), { file: path, bytes }, options.furniture);
    return;
  }
  yield* readEach(splitList(whole, options.maxBytes), (at) => `${path}#${at}`, options);
}

async function* readEach(
  records: AsyncIterable<RawRecord>,
  nameOf: (at: number) => string,
  options: ReadOptions,
): AsyncGenerator<Article | Unread> {
  let isEmpty = true;
  for await (const { at, bytes } of records) {
    isEmpty = false;
    const file = nameOf(at);
    try {
      const draft = await parseRecord(bytes, options.maxBytes);
      yield makeArticle(draft, { file, bytes: bytes ?? new Uint8Array() }, options.furniture);
    } catch (error) {
      yield toUnread(file, error);
    }
  }
  if (isEmpty) throw new Unreadable('no articles', 'It holds no articles.');
}

/** A stream without the byte order mark that it may begin with. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const isMarked = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    yield isMarked ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
}
