import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { sketch } from '../../src/alignment/index.ts';
import { EMPTY_ANALYSIS } from '../../src/alignment/plain-analysis.fixture.ts';
import { loadTools, readInto, type Source, type Tools } from '../../src/engine.ts';
import { closeLedger, openLedger, type Ledger } from '../../src/ledger/index.ts';
import { recordEntry } from '../../src/ledger/record-entry.ts';
import { toId, type Article } from '../../src/model/index.ts';
import { generateArticles, type GeneratedArticle } from '../generate-articles.ts';
import { medianOf } from './median-of.ts';

const SIZES = [1000, 10_000, 100_000] as const;
/** How many articles are read and timed at each size. */
const WINDOW = 60;
/** Articles that are filed in one transaction. */
const FILED_AT_ONCE = 500;
const STDIN: Source = { kind: 'stdin', at: '-' };

function take<Item>(items: Iterator<Item>, count: number): readonly Item[] {
  const taken: Item[] = [];
  for (let next = items.next(); next.done !== true; next = items.next()) {
    taken.push(next.value);
    if (taken.length === count) break;
  }
  return taken;
}

function toArticle({ url, outlet, title, published, text }: GeneratedArticle): Article {
  const digest = createHash('sha256').update(text).digest('hex');
  return {
    kind: 'article',
    id: toId(digest.slice(0, 16)),
    file: url,
    url,
    text,
    title,
    publisher: outlet,
    author: null,
    publishedAt: published,
    publishedBy: 'record',
    parts: [{ kind: 'body', start: 0, end: text.length }],
    digest: `sha256:${digest}`,
  };
}

/** Articles filed under their keys as founders of stories, without what reading them would take the machine's hours for. */
async function fileOnly(ledger: Ledger, generated: readonly GeneratedArticle[], tools: Tools): Promise<void> {
  await ledger.database.transaction().execute(async (transaction) => {
    for (const article of generated.map(toArticle)) {
      const story = toId<'story'>(`y${article.id}`);
      const entry = {
        article,
        analysis: EMPTY_ANALYSIS,
        findings: [],
        sketch: sketch(article, EMPTY_ANALYSIS, [], tools.alignment),
        alignments: [
          { kind: 'membership', article: article.id, story, score: 1, madeBy: 'adding@1' } as const,
        ],
      };
      await recordEntry(transaction, entry, { keepsTexts: true, now: ledger.now() });
    }
  });
}

async function fill(
  ledger: Ledger,
  articles: Iterator<GeneratedArticle>,
  count: number,
  tools: Tools,
): Promise<void> {
  // What fills the ledger need not outlive a power cut.
  await sql`pragma synchronous = off`.execute(ledger.database);
  for (let left = count; left > 0; left -= FILED_AT_ONCE)
    await fileOnly(ledger, take(articles, Math.min(left, FILED_AT_ONCE)), tools);
  await sql`pragma synchronous = full`.execute(ledger.database);
}

interface Cost {
  readonly wall: number;
  readonly processor: number;
}

/** Milliseconds that each of the next articles takes from its bytes to its acknowledgement, on the clock and of the processor. */
async function timeReading(
  ledger: Ledger,
  articles: Iterator<GeneratedArticle>,
  tools: Tools,
): Promise<readonly Cost[]> {
  const lines = take(articles, WINDOW).map((article) => Buffer.from(`${JSON.stringify(article)}\n`));
  const costs: Cost[] = [];
  let last = performance.now();
  let usage = process.cpuUsage();
  for await (const reading of readInto(ledger, STDIN, tools, {
    stdin: Readable.from(lines, { objectMode: false }),
  })) {
    if (reading.kind === 'unread') throw new Error(reading.detail);
    const { user, system } = process.cpuUsage(usage);
    costs.push({ wall: performance.now() - last, processor: (user + system) / 1000 });
    last = performance.now();
    usage = process.cpuUsage();
  }
  return costs;
}

/**
 * What adding an article costs when the ledger holds a thousand, ten thousand and a hundred thousand: some are read whole at each size;
 * the others are filed under their keys, which is all that an addition can be slowed by. Where other work loads the machine, the
 * ratios of processor time still mean something.
 */
export async function* benchAdding(): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const path = join(folder, 'bench.db');
  const ledger = await openLedger(path);
  try {
    const tools = await loadTools();
    const articles = generateArticles(SIZES[2], tools.alignment.frequencies);
    let first: Cost | undefined;
    let held = 0;
    // The first articles that a program reads cost more, for its code is not yet compiled.
    await timeReading(ledger, articles, tools);
    held += WINDOW;
    for (const size of SIZES) {
      await fill(ledger, articles, size - WINDOW - held, tools);
      const costs = await timeReading(ledger, articles, tools);
      const wall = medianOf(costs.map((cost) => cost.wall));
      const processor = medianOf(costs.map((cost) => cost.processor));
      held = size;
      first ??= { wall, processor };
      yield `ms of the processor for an article at ${size}: ${processor.toFixed(1)}; ratio ${(processor / first.processor).toFixed(2)} (on the clock ${wall.toFixed(1)}; ${(wall / first.wall).toFixed(2)})`;
    }
    yield `kB on disk an article of 800 words: ${(statSync(path).size / 1024 / held).toFixed(1)}`;
  } finally {
    await closeLedger(ledger);
    rmSync(folder, { recursive: true });
  }
}
