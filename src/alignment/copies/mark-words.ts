import type { Sketch, WordRun } from '../../model/index.ts';

/** A byte a word of an article: 1 for the words of these runs. */
export function markWords(wordCount: number, runs: Iterable<WordRun>): Uint8Array {
  const marks = new Uint8Array(wordCount);
  for (const [first, last] of runs) marks.fill(1, first, last + 1);
  return marks;
}

/** The words between quotation marks. */
export function markQuotations({ words, quotations }: Sketch): Uint8Array {
  const runs = Array.from({ length: quotations.length / 2 }, (_, i): WordRun => [
    quotations[2 * i] ?? 0,
    quotations[2 * i + 1] ?? -1,
  ]);
  return markWords(words.length, runs);
}
