import { collectUpTo } from '../bytes/collect-bytes.ts';
import { holdsSomething, type RawRecord } from './raw-record.ts';

const NEWLINE = 0x0a;

/** The lines of a stream that are not blank, one at a time, whatever the length of the stream. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<RawRecord> {
  const line = collectUpTo(maxBytes);
  let at = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      line.add(chunk.subarray(start, end));
      const bytes = line.take();
      if (holdsSomething(bytes)) yield { at, bytes };
      at++;
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  const bytes = line.take();
  if (holdsSomething(bytes)) yield { at, bytes };
}
