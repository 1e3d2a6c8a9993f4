import type { Reading, Source } from '../../engine.ts';
import { recordUnread, type Ledger } from '../../ledger/index.ts';
import type { Unread } from '../../model/index.ts';
import { toReadLimits, type ReadingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads everything that is asked for into a ledger and hands out each article when it is there. What cannot be read
 * is a line of trouble, and the rest goes on. The next article is read when the last one has been dealt with.
 */
export async function* readPaths(
  paths: readonly string[],
  ledger: Ledger,
  options: ReadingOptions,
  terminal: Terminal,
): AsyncGenerator<Exclude<Reading, Unread>> {
  // Loaded here, for the stations are most of a cold start, and asking and serving need none of them.
  const { listSources, loadTools, readInto } = await import('../../engine.ts');
  const { now } = terminal.world;
  const startedAt = now();
  const [tools, sources] = await Promise.all([loadTools(), listSources(paths)]);
  const total = sources.every(isOne) ? sources.length : null;
  const limits = toReadLimits(options, terminal.world);
  let done = 0;
  for (const source of sources) {
    const readings = source.kind === 'unread' ? [source] : readInto(ledger, source, tools, limits);
    for await (const reading of readings) {
      if (reading.kind === 'unread') await terminal.warn(toSentence(reading));
      else yield reading;
      done++;
      terminal.progress({ done, total, elapsed: now() - startedAt });
    }
    if (source.kind === 'unread') await recordUnread(ledger, source);
  }
  terminal.rest();
}

/** Standard input and files of records may hold any number. */
function isOne(source: Source | Unread): boolean {
  return source.kind !== 'stdin' && !(source.kind === 'file' && /\.(?:json|jsonl|ndjson)$/i.test(source.at));
}

function toSentence({ file, because, detail }: Unread): string {
  const advice = because === 'private address' ? ' Add --allow-private to read it.' : '';
  return `${file}: ${detail}${advice}`;
}
