import type { Span } from '../../model/index.ts';

/** A word as it is compared: lower-case, with its place in the article's text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly length: number;
  readonly capitalised: boolean;
}

/** Words of more than 127 letters are cut, so that every length fits a byte even where a letter takes two units. */
const WORD = /[\p{L}\p{M}\p{N}]{1,127}/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * The runs of letters and digits in some stretches of a text, at most `limit` of them. It splits at apostrophes
 * and hyphens, so that curly and straight marks, "cease-fire" and "cease fire", compare as equal.
 *
 * @example [...splitWords("Austin's talks", [[0, 14]], 9)].map(({ word }) => word) // ['austin', 's', 'talks']
 */
export function splitWords(text: string, spans: readonly Span[], limit: number): readonly Word[] {
  const words: Word[] = [];
  for (const [start, end] of spans)
    for (const { 0: match, index } of text.slice(start, end).matchAll(WORD)) {
      if (words.length >= limit) return words;
      words.push({
        word: match.toLowerCase(),
        start: start + index,
        length: match.length,
        capitalised: CAPITAL.test(match),
      });
    }
  return words;
}
