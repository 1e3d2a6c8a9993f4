import type { Span } from '../../model/index.ts';
import type { TokenLexicon } from '../tokens/token-lexicon.ts';
import type { Gap } from './gap.ts';

/** Behind a mark a sentence may end, but not behind these. */
const ENDS_IN_MARK = /[^\p{L}\p{N},$%/#]$/u;
/** Before these none begins; a capital, a number or a bullet may. */
const BEGINS_NONE = /^[\p{Ll},.)\]”’';:?!%/-]/u;
const ABBREVIATED = /^\p{L}.{0,10}\.$/u;
const SMALL = /^\p{Ll}/u;
/** No sentence is longer: rules that look around in it must not be led through a whole text without stops. */
const LONGEST = 1000;

/**
 * Walks through a paragraph's tokens from gap to gap, asks in each where a sentence could end whether it does, and gives the
 * index of the token after each end. The last token is an end, and so is the thousandth of a sentence.
 */
export function readGaps(
  words: readonly string[],
  spans: readonly Span[],
  lexicon: TokenLexicon,
  endsAt: (gap: Gap) => boolean,
): readonly number[] {
  const touches = (token: number): boolean => spans[token]?.[0] === spans[token - 1]?.[1];
  const ends: number[] = [];
  let [start, isQuoting, brackets] = [0, false, 0];
  for (const [at, word] of words.entries()) {
    if (word === '"') isQuoting = !isQuoting;
    else if (word === '“' || word === '”') isQuoting = word === '“';
    else if (word === '(' || word === '[') brackets++;
    else if (word === ')' || word === ']') brackets = Math.max(0, brackets - 1);
    const length = at + 1 - start;
    const isEnd =
      at + 1 === words.length ||
      length === LONGEST ||
      (mayEnd(word, words[at + 1] ?? '', lexicon) &&
        endsAt({ words, touches, at, length, isQuoting, isBracketed: brackets > 0 }));
    if (isEnd) {
      ends.push(at + 1);
      [start, brackets] = [at + 1, 0];
    }
  }
  return ends;
}

/** Whether there is any sign of an end. "Gen." is none, nor is "U.S." before a hyphen or a small letter. */
function mayEnd(word: string, next: string, { abbreviations }: TokenLexicon): boolean {
  if (next === '-') return false;
  if (ABBREVIATED.test(word))
    return abbreviations.get(word.slice(0, -1)) !== 'introduces' && !SMALL.test(next);
  return ENDS_IN_MARK.test(word) || !BEGINS_NONE.test(next);
}
