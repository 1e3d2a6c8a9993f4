import { collectUpTo } from '../bytes/collect-bytes.ts';
import { holdsSomething, type RawRecord } from './raw-record.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENERS: ReadonlySet<number> = new Set([0x5b, 0x7b]); // [ {
const CLOSERS: ReadonlySet<number> = new Set([0x5d, 0x7d]); // ] }

/**
 * The items of a JSON list as they stand, one at a time, whatever the length of the list. It follows brackets and quotes
 * only, so that a broken item is given out like any other; so is what stands after the list.
 */
export async function* splitList(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<RawRecord> {
  const item = collectUpTo(maxBytes);
  let at = 1;
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  let isOver = false;
  for await (const chunk of chunks) {
    let start = 0;
    for (let i = 0; i < chunk.length && !isOver; i++) {
      const byte = chunk[i] ?? 0;
      if (isQuoted) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isQuoted = false;
        continue;
      }
      if (byte === QUOTE) isQuoted = true;
      else if (OPENERS.has(byte)) depth++;
      else if (CLOSERS.has(byte)) depth--;
      if (depth === 1 && OPENERS.has(byte)) start = i + 1; // the list itself
      isOver = depth === 0 && CLOSERS.has(byte);
      if (!isOver && !(depth === 1 && byte === COMMA)) continue;
      item.add(chunk.subarray(start, i));
      start = i + 1;
      const bytes = item.take();
      if (holdsSomething(bytes)) yield { at: at++, bytes };
    }
    item.add(chunk.subarray(start));
  }
  const bytes = item.take();
  if (holdsSomething(bytes)) yield { at, bytes };
}
