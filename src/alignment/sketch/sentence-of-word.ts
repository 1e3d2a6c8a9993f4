import { firstIndex } from '../../learn/first-index.ts';
import type { Sketch, WordRun } from '../../model/index.ts';

/** A sentence of a sketch: which of them it is, and the run of its words. */
export interface SketchedSentence {
  readonly number: number;
  readonly run: WordRun;
}

/** The sentence in which a word stands. */
export function sentenceOfWord(
  { sentenceStarts, words }: Pick<Sketch, 'sentenceStarts' | 'words'>,
  word: number,
): SketchedSentence {
  const next = firstIndex(sentenceStarts.length, (index) => (sentenceStarts[index] ?? 0) > word);
  return {
    number: Math.max(0, next - 1),
    run: [sentenceStarts[next - 1] ?? 0, (sentenceStarts[next] ?? words.length) - 1],
  };
}
