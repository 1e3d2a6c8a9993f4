/**
 * Loads the reader, analyses every text of a folder twice, and prints what the second pass took: the program that `analysing` times.
 *
 *   node evaluation/benchmarks/analyse-texts.ts FOLDER
 */
import { globSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { analyse } from '../../src/analysis/index.ts';
import { loadTools } from '../../src/engine.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { spansOfLines } from '../../training/spans-of-lines.ts';

/** Seconds, words a second of both, resident memory in MB. */
export interface AnalysedTexts {
  readonly load: number;
  readonly own: number;
  readonly peer: number;
  readonly resident: number;
}

setFlagsFromString('--semi-space-growth-factor=1'); // as main.ts does
const texts = globSync(`${process.argv[2] ?? ''}/*.txt`).map((file) => readFileSync(file, 'utf8'));
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
const articles = texts.map((text, i) => toPlainArticle(`${i}.txt`, text, null, spansOfLines(text)));

const started = performance.now();
const { reader } = await loadTools();
const load = (performance.now() - started) / 1000;
const resident = (): number => process.memoryUsage.rss() / 1e6;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const second = (run: () => void): number => {
  run();
  const from = performance.now();
  run();
  return (words * 1000) / (performance.now() - from);
};
const own = second(() => {
  for (const article of articles) analyse(article, reader);
});
const peak = resident();
const peer = second(() => {
  for (const text of texts) Array.from(segmenter.segment(text));
});
process.stdout.write(JSON.stringify({ load, own, peer, resident: peak } satisfies AnalysedTexts));
