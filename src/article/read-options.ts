import type { FurnitureLexicon } from './parts/furniture-lexicon.ts';

/** How far reading may go, and where standard input is. */
export interface ReadLimits {
  /** Whether addresses of this machine and its own network may be read. */
  readonly allowPrivate: boolean;
  /** For the whole of one address, redirects included. */
  readonly timeoutMs: number;
  /** For one article: its text, page or record as bytes, unpacked. */
  readonly maxBytes: number;
  readonly userAgent: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** What reading needs to know, and how far it may go. */
export interface ReadOptions extends ReadLimits {
  readonly furniture: FurnitureLexicon;
}

/** All but the lexicon, as a careful reader would want it. Standard input is not touched until it is read. */
export const DEFAULT_READ_OPTIONS: ReadLimits = {
  allowPrivate: false,
  timeoutMs: 20_000,
  maxBytes: 5_000_000,
  userAgent: 'hearsay',
  stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
};
