import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldDataFolder, missingGold } from '../gold-data.ts';
import { medianOf, spreadOf } from './median-of.ts';
import { runHearsay, runNode } from './run-hearsay.ts';

const FOLDER = 'polnear/dev/text';
const RUNS = 5;

/** The peer: a program that reads the same files and counts their words by the platform's own segmenter (ICU). */
const PEER = `
import { globSync, readFileSync } from 'node:fs';
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
let words = 0;
for (const file of globSync(process.argv[1] + '/*.txt'))
  for (const { isWordLike } of segmenter.segment(readFileSync(file, 'utf8'))) if (isWordLike) words++;
`;

/** Articles and words a second through \`hearsay read\`, its start included, beside a word counter on the same files. */
export async function* benchReading(): AsyncGenerator<string> {
  const data = goldDataFolder();
  if (missingGold(data, [FOLDER]).length > 0) {
    yield `SKIPPED: no texts at ${join(data, FOLDER)}`;
    return;
  }
  const folder = join(data, FOLDER);
  const files = globSync(`${folder}/*.txt`);
  const words = files.reduce(
    (sum, file) => sum + (readFileSync(file, 'utf8').match(/\S+/gu)?.length ?? 0),
    0,
  );
  const [own, peer, peaks]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < RUNS; i++) {
    const run = await runHearsay(['read', '--json', folder]);
    own.push(run.seconds);
    peaks.push(run.peak);
    peer.push((await runNode(['--input-type=module', '--eval', PEER, folder])).seconds);
  }
  yield `${files.length} articles, ${words} words, in seconds: ${spreadOf(own, 2)}`;
  yield `articles a second ${(files.length / medianOf(own)).toFixed(0)}, words a second ${(words / medianOf(own)).toFixed(0)}`;
  yield `peak MB: ${spreadOf(peaks, 0)}`;
  yield `times the peer (Intl.Segmenter counting the words of the same files): ${(medianOf(own) / medianOf(peer)).toFixed(1)}`;
}
