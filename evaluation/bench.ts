/**
 * Speed and memory, as medians and ratios. Machines are shared and noisy: compare figures of one run only.
 *
 *   npm run bench                 all of them
 *   npm run bench -- reading      one of: analysing, reading, start, memory, adding,
 *                                 dictionaries
 */
import { benchAdding } from './benchmarks/adding.ts';
import { benchAnalysing } from './benchmarks/analysing.ts';
import { benchDictionaries } from './benchmarks/dictionaries.ts';
import { benchMemory } from './benchmarks/memory.ts';
import { benchReading } from './benchmarks/reading.ts';
import { benchStart } from './benchmarks/start.ts';

const BENCHMARKS = {
  analysing: benchAnalysing,
  reading: benchReading,
  start: benchStart,
  memory: benchMemory,
  adding: benchAdding,
  dictionaries: benchDictionaries,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${name}\n`);
  for await (const line of bench()) process.stdout.write(`  ${line}\n`);
}
