import type { Reading } from '../../engine.ts';
import { recordUnread, type Ledger } from '../../ledger/index.ts';
import type { Unread } from '../../model/index.ts';
import { readSources } from './read-sources.ts';
import type { FindingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

/** Reads everything that is asked for into a ledger and hands out each article when it is there. */
export function readPaths(
  paths: readonly string[],
  ledger: Ledger,
  options: FindingOptions,
  terminal: Terminal,
): AsyncGenerator<Exclude<Reading, Unread>> {
  return readSources<Reading>(
    paths,
    {
      read: ({ readInto }, source, tools, limits) => readInto(ledger, source, tools, limits),
      miss: (unread) => recordUnread(ledger, unread),
    },
    options,
    terminal,
  );
}
