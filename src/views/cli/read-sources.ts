import type * as engine from '../../engine.ts';
import type { ReadLimits, Source, Tools } from '../../engine.ts';
import type { Unread } from '../../model/index.ts';
import { readDictionaries } from './read-dictionaries.ts';
import { toReadLimits, type FindingOptions } from './reading-options.ts';
import type { Terminal } from './terminal.ts';

/** The stations, loaded when they are needed, for they are most of a cold start. */
export type Engine = typeof engine;

/** What is done with a source, and what with one that is not there. */
export interface SourceReader<Reading> {
  readonly read: (
    stations: Engine,
    source: Source,
    tools: Tools,
    limits: Partial<ReadLimits>,
  ) => AsyncIterable<Reading | Unread>;
  readonly miss?: (unread: Unread) => Promise<void>;
}

/**
 * Reads everything that is asked for and hands out what became of it, one by one. What cannot be read is a line of
 * trouble, and the rest goes on. The next is read when the last one has been dealt with.
 *
 * @throws DictionaryError where a dictionary that was asked for cannot be read: articles would be coded without it
 */
export async function* readSources<Reading extends { readonly kind: string }>(
  paths: readonly string[],
  { read, miss }: SourceReader<Reading>,
  options: FindingOptions,
  terminal: Terminal,
): AsyncGenerator<Exclude<Reading, Unread>> {
  const stations = await import('../../engine.ts');
  const { now } = terminal.world;
  const startedAt = now();
  const dictionaries = await readDictionaries(options.actors ?? [], stations, terminal);
  const [tools, sources] = await Promise.all([stations.loadTools(dictionaries), stations.listSources(paths)]);
  const total = sources.every(isOne) ? sources.length : null;
  const limits = toReadLimits(options, terminal.world);
  let done = 0;
  for (const source of sources) {
    const readings = source.kind === 'unread' ? [source] : read(stations, source, tools, limits);
    for await (const reading of readings) {
      if (isUnread(reading)) await terminal.warn(toSentence(reading));
      else yield reading as Exclude<Reading, Unread>;
      done++;
      terminal.progress({ done, total, elapsed: now() - startedAt });
    }
    if (source.kind === 'unread') await miss?.(source);
  }
  terminal.rest();
}

function isUnread(reading: { readonly kind: string }): reading is Unread {
  return reading.kind === 'unread';
}

/** Standard input and files of records may hold any number. */
function isOne(source: Source | Unread): boolean {
  return source.kind !== 'stdin' && !(source.kind === 'file' && /\.(?:json|jsonl|ndjson)$/i.test(source.at));
}

function toSentence({ file, because, detail }: Unread): string {
  const advice = because === 'private address' ? ' Add --allow-private to read it.' : '';
  return `${file}: ${detail}${advice}`;
}
