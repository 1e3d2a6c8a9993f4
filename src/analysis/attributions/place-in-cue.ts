import type { TokenRange } from '../../model/index.ts';

/** 0 where a word stands outside a cue, 1 where it is its first, 2 where it is another of it. */
export function placeInCue(word: number, { first, last }: TokenRange): number {
  if (word < first || word > last) return 0;
  return word === first ? 1 : 2;
}
