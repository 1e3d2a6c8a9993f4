import type { Span } from '../../model/index.ts';

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m)|`s)$/iu;
const APOSTROPHE = /['’`]/u;
/** "IM" is more often an acronym than "I'm". */
const SHORT_CAPITALS = /^\p{Lu}{2,3}$/u;
/** No clitic makes a word longer than this: a cap, so that hostile "words" cost nothing. */
const LONGEST = 40;

/**
 * Splits contractions and possessives off a word, as Universal Dependencies does; `contractions` are the words that are several
 * by themselves, with the length of each part.
 *
 * @example splitClitics("don’t", 0, new Map()) // [[0, 2], [2, 5]]
 */
export function splitClitics(
  word: string,
  start: number,
  contractions: ReadonlyMap<string, readonly number[]>,
): readonly Span[] {
  const whole: Span = [start, start + word.length];
  if (word.length > LONGEST) return [whole];
  const parts = SHORT_CAPITALS.test(word)
    ? undefined
    : contractions.get(word.toLowerCase().replace('’', "'"));
  if (parts) return spansOf(parts, start);
  const clitic = APOSTROPHE.test(word) ? (CLITIC.exec(word)?.[0].length ?? 0) : 0;
  return clitic === 0 || clitic === word.length ? [whole] : spansOf([word.length - clitic, clitic], start);
}

function spansOf(lengths: readonly number[], start: number): readonly Span[] {
  let at = start;
  return lengths.map((length) => [at, (at += length)]);
}
