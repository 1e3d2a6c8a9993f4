import type { Readable, Writable } from 'node:stream';

/** Where the program writes: a terminal, or a pipe or file, which has neither `isTTY` nor `columns`. */
export interface Outlet extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that the command line knows of the outside, handed in so that tests can stand in for it. */
export interface World {
  readonly stdin: Readable;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Settles when the reader wants a running desk closed: Ctrl-C, or a request to terminate. */
  readonly untilStopped: () => Promise<void>;
}
