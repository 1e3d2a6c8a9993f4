import { Unreadable } from '../unreadable.ts';

/** Bytes gathered from pieces, up to a limit; beyond it they are counted but not kept. */
export interface ByteCollector {
  add(piece: Uint8Array): void;
  readonly isEmpty: boolean;
  readonly isTooLarge: boolean;
  /** What was gathered, leaving nothing; null where it was too large. */
  take(): Uint8Array | null;
}

export function collectUpTo(maxBytes: number): ByteCollector {
  let pieces: Uint8Array[] = [];
  let size = 0;
  return {
    add(piece) {
      size += piece.length;
      if (size <= maxBytes) pieces.push(piece);
      else pieces = [];
    },
    get isEmpty() {
      return size === 0;
    },
    get isTooLarge() {
      return size > maxBytes;
    },
    take() {
      const bytes = size > maxBytes ? null : Buffer.concat(pieces);
      pieces = [];
      size = 0;
      return bytes;
    },
  };
}

/**
 * All bytes of a stream, which is left at once where it is too large.
 *
 * @throws Unreadable 'too large'
 */
export async function readAll(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const collector = collectUpTo(maxBytes);
  for await (const chunk of chunks) {
    collector.add(chunk);
    if (collector.isTooLarge) break;
  }
  return collector.take() ?? refuseLarge(maxBytes);
}

export function refuseLarge(maxBytes: number): never {
  throw new Unreadable(
    'too large',
    `It is larger than ${sizeOf(maxBytes)}, the most that one article may be.`,
  );
}

function sizeOf(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 100_000) / 10} MB` : `${bytes} bytes`;
}
