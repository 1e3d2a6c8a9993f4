import type { Span } from '../../model/index.ts';
import { firstWordFrom } from './locate-words.ts';
import type { Word } from './split-words.ts';

const FULL_STOP = /[.!?…。]["”»’')\]]*\s|\n/u;

/** Where the sentences of an article begin that nobody has split: after a full stop and white space, or a line's end. */
function guessStarts(text: string, words: readonly Word[]): readonly number[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (!before) return [index];
    const gap = text.slice(before.start + before.length, word.start).slice(0, 100);
    return FULL_STOP.test(gap) ? [index] : [];
  });
}

/** Index of each sentence's first word, in order: by the analysis' sentences, or guessed where it has none. */
export function findSentenceStarts(
  text: string,
  words: readonly Word[],
  sentences: readonly Span[],
): Uint32Array {
  if (sentences.length === 0) return Uint32Array.from(guessStarts(text, words));
  const starts = sentences
    .map(([start]) => firstWordFrom(words, start))
    .filter((index) => index < words.length);
  return Uint32Array.from(new Set(starts)).sort();
}
