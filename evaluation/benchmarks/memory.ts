import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTools } from '../../src/engine.ts';
import { generateArticles } from '../generate-articles.ts';
import { runHearsay, runNode } from './run-hearsay.ts';

const SIZES = [500, 1500] as const;

/** Peak memory of \`hearsay read --json\`, and what each further article costs. */
export async function* benchMemory(): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const empty = await runNode(['--eval', '0']);
    const { frequencies } = (await loadTools()).alignment;
    const peaks: number[] = [];
    for (const size of SIZES) {
      const file = join(folder, `${size}.jsonl`);
      writeFileSync(
        file,
        [...generateArticles(size, frequencies)].map((article) => JSON.stringify(article)).join('\n'),
      );
      peaks.push((await runHearsay(['read', '--json', file])).peak);
    }
    const [small = 0, large = 0] = peaks;
    const each = ((large - small) * 1024) / (SIZES[1] - SIZES[0]);
    yield `peak for ${SIZES[0]} articles ${small.toFixed(0)} MB, for ${SIZES[1]} articles ${large.toFixed(0)} MB; an empty Node ${empty.peak.toFixed(0)} MB`;
    yield `kB for each further article of 800 words: ${each.toFixed(1)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
