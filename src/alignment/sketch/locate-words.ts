import { firstIndex } from '../../learn/first-index.ts';
import type { Span, WordRun } from '../../model/index.ts';
import type { Word } from './split-words.ts';

/** Index of the first word that starts at `position` or after it; the number of words where none does. */
export function firstWordFrom(words: readonly Word[], position: number): number {
  return firstIndex(words.length, (index) => (words[index]?.start ?? 0) >= position);
}

/** The words that start in a span; undefined where none does. */
export function wordsIn(words: readonly Word[], [start, end]: Span): WordRun | undefined {
  const first = firstWordFrom(words, start);
  const last = firstWordFrom(words, end) - 1;
  return first <= last ? [first, last] : undefined;
}

/** The words of each of some spans that has any. */
export function runsIn(words: readonly Word[], spans: readonly Span[]): readonly WordRun[] {
  return spans.map((span) => wordsIn(words, span)).filter((run): run is WordRun => run !== undefined);
}
