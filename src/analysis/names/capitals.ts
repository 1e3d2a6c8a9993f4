import type { TokenRange } from '../../model/index.ts';

const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CAPITALS_ALONE = /^[\p{Lu}\p{M}\p{N}.’'-]+$/u;
/** A name or two in capitals are no headline. */
const FEWEST_SHOUTED = 4;

export function isCapitalised(word: string): boolean {
  return CAPITAL.test(word);
}

export function isAllCapitals(word: string): boolean {
  return CAPITALS_ALONE.test(word);
}

/** Whether a sentence is all capitals, as a headline may be: there a capital tells nothing of a name. */
export function isShouted(words: readonly string[], { first, last }: TokenRange): boolean {
  let shouted = 0;
  for (let token = first; token <= last; token++) {
    const word = words[token] ?? '';
    if (LOWER.test(word)) return false;
    if (CAPITAL.test(word)) shouted++;
  }
  return shouted >= FEWEST_SHOUTED;
}
