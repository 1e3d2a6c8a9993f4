import { overlaps, type CopiedPassage, type Span } from '../../src/model/index.ts';
import type { CopiedSentence } from './make-copies.ts';

/** How many words of a copy were said to be copied, truly are, and both. */
export interface PassageCounts {
  readonly said: number;
  readonly gold: number;
  readonly right: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

function isWithin(position: number, [start, end]: Span): boolean {
  return start <= position && position < end;
}

/**
 * Counts a copy's words. One is rightly said to be copied where its sentence was made of a sentence that the passage has on the other side.
 * `passages` have the source as `from`.
 */
export function countPassages(
  text: string,
  sentences: readonly CopiedSentence[],
  passages: readonly CopiedPassage[],
): PassageCounts {
  let [said, gold, right] = [0, 0, 0];
  for (const { index } of text.matchAll(WORD)) {
    const sentence = sentences.find(({ to }) => isWithin(index, to));
    const covering = passages.filter(({ to }) => isWithin(index, to));
    if (sentence) gold++;
    if (covering.length > 0) said++;
    if (sentence && covering.some(({ from }) => sentence.from.some((span) => overlaps(span, from)))) right++;
  }
  return { said, gold, right };
}
