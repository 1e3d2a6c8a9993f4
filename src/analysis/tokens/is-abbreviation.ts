import type { TokenLexicon } from './token-lexicon.ts';

const NUMBER_FOLLOWS = /^\.\s*\p{N}/u;
const INITIAL = /^\p{Lu}$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Longer than any abbreviation. */
const LONGEST = 12;

/**
 * Whether the stop at the head of `rest` belongs to the word before it: an initial or an abbreviation of the lexicon, as listed
 * or all in capitals. "No" is one only before a number; a letter at the very end of a paragraph is none.
 *
 * @example isAbbreviation('Gen', '. Brown', lexicon) // true
 */
export function isAbbreviation(word: string, rest: string, { abbreviations }: TokenLexicon): boolean {
  if (word.length > LONGEST) return false;
  if (INITIAL.test(word)) return word !== 'I' && rest.trim() !== '.';
  const kind =
    abbreviations.get(word) ??
    (CAPITALS.test(word) ? abbreviations.get(word.slice(0, 1) + word.slice(1).toLowerCase()) : undefined);
  return kind === 'numbers' ? NUMBER_FOLLOWS.test(rest) : kind !== undefined;
}
