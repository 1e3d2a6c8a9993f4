import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldDataFolder, missingGold } from '../gold-data.ts';
import type { AnalysedTexts } from './analyse-texts.ts';
import { medianOf, spreadOf } from './median-of.ts';
import { outputOf } from './run-hearsay.ts';

const FOLDER = 'polnear/dev/text';
const RUNS = 5;
const PROGRAM = fileURLToPath(new URL('analyse-texts.ts', import.meta.url));

/** Words a second of the whole analysis, warm, on one core; what loading takes; the memory of a process that does nothing else. */
export async function* benchAnalysing(): AsyncGenerator<string> {
  const data = goldDataFolder();
  if (missingGold(data, [FOLDER]).length > 0) {
    yield `SKIPPED: no texts at ${join(data, FOLDER)}`;
    return;
  }
  const runs: AnalysedTexts[] = [];
  for (let i = 0; i < RUNS; i++)
    runs.push(JSON.parse(await outputOf([PROGRAM, join(data, FOLDER)])) as AnalysedTexts);
  const column = (name: keyof AnalysedTexts): number[] => runs.map((run) => run[name]);
  yield `words a second, from text to who is who: ${spreadOf(column('own'), 0)}`;
  yield `times the peer (Intl.Segmenter splitting the same texts into words): ${(medianOf(column('peer')) / medianOf(column('own'))).toFixed(1)}`;
  yield `seconds to load lexicon, register and weights: ${spreadOf(column('load'), 3)}`;
  yield `resident MB after it: ${spreadOf(column('resident'), 0)}`;
}
