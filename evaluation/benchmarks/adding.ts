import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Frequencies } from '../../src/alignment/index.ts';
import { loadTools, readInto } from '../../src/engine.ts';
import { closeLedger, openLedger } from '../../src/ledger/index.ts';
import { generateArticles } from '../generate-articles.ts';
import { medianOf } from './median-of.ts';

const SIZES = [1000, 10_000] as const;
/** How many articles around a size are timed. */
const WINDOW = 500;

function* jsonLines(frequencies: Frequencies): Generator<Buffer> {
  for (const article of generateArticles(SIZES[1], frequencies))
    yield Buffer.from(`${JSON.stringify(article)}\n`);
}

/** What adding an article costs when the ledger holds a thousand, and when it holds ten thousand. */
export async function* benchAdding(): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const path = join(folder, 'bench.db');
  const ledger = await openLedger(path);
  try {
    const tools = await loadTools();
    const times: number[] = [];
    const stdin = Readable.from(jsonLines(tools.frequencies), { objectMode: false });
    let last = performance.now();
    for await (const reading of readInto(ledger, { kind: 'stdin', at: '-' }, tools, { stdin })) {
      if (reading.kind === 'unread') throw new Error(reading.detail);
      times.push(performance.now() - last);
      last = performance.now();
    }
    const costs = SIZES.map((size) => medianOf(times.slice(size - WINDOW, size)));
    const [small = 0, large = 0] = costs;
    yield `ms for an article at ${SIZES[0]}: ${small.toFixed(2)}, at ${SIZES[1]}: ${large.toFixed(2)}; ratio ${(large / small).toFixed(2)}`;
    yield `kB on disk an article of 800 words: ${(statSync(path).size / 1024 / times.length).toFixed(1)}`;
  } finally {
    await closeLedger(ledger);
    rmSync(folder, { recursive: true });
  }
}
