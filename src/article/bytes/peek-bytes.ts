/** The beginning of a stream, and the whole stream still to be read. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Reads enough of a stream to tell what it is, without losing it: `size` bytes, or fewer where `isEnough` says so, for a
 * pipe may keep its next bytes to itself for hours.
 */
export async function peekBytes(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  isEnough: (chunk: Uint8Array) => boolean = () => false,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
    if (isEnough(next.value)) break;
  }
  const head = Buffer.concat(pieces);
  return { head: head.subarray(0, size), chunks: continueFrom(head, iterator) };
}

async function* continueFrom(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
