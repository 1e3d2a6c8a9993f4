import { sliceOf, type Span } from '../../model/index.ts';
import { isAbbreviation } from './is-abbreviation.ts';
import { splitClitics } from './split-clitics.ts';
import type { TokenLexicon } from './token-lexicon.ts';
import { tokenPatterns } from './token-pattern.ts';

const LETTER = /^\p{L}/u;
const LIST_NUMBER = /^\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}$/u;
const ADDRESS_TAIL = '.,;:!?)]';
/** Enough of what follows a stop to tell an abbreviation by. */
const AHEAD = 6;

/**
 * Words and marks of a stretch of text in order, each a span of the untouched text; only white space lies between them. Follows
 * Universal Dependencies' English treebanks: clitics, hyphens, units and currency signs are tokens of their own, the stop of
 * an abbreviation and the hyphen of a prefix are part of the word. Takes time in proportion to the text.
 *
 * @example tokenise('Gen. Brown can’t.', [0, 17], lexicon) // [[0, 4], [5, 10], [11, 13], [13, 16], [16, 17]]
 */
export function tokenise(text: string, within: Span, lexicon: TokenLexicon): readonly Span[] {
  const stretch = sliceOf(text, within);
  const { token, rest } = tokenPatterns();
  const spans: Span[] = [];
  for (let match = token.exec(stretch); match; match = token.exec(stretch)) {
    const [whole] = match;
    const start = match.index;
    const { plain, address, number, word } = match.groups ?? {};
    const end = start + whole.length;
    if (plain !== undefined) spans.push(...splitClitics(whole, start, lexicon.contractions));
    else if (word !== undefined) takeWord(start, end);
    else if (number !== undefined && LETTER.test(stretch.slice(end, end + 2))) takeAmount(start, end);
    else if (address !== undefined) takeAddress(whole, start);
    else if (whole === '.' && belongsToWordBefore(start)) spans.push([spans.pop()?.[0] ?? start, end]);
    else spans.push([start, end]);
  }
  return within[0] === 0 ? spans : spans.map(([start, end]) => [start + within[0], end + within[0]]);

  function endOfRest(at: number): number {
    rest.lastIndex = at;
    return rest.test(stretch) ? rest.lastIndex : at;
  }

  /** A word with the prefix in front of it: "co-founder’s". */
  function takeWord(start: number, wordEnd: number): void {
    const isPrefix =
      stretch[wordEnd] === '-' &&
      stretch[start - 1] !== '-' &&
      lexicon.prefixes.has(stretch.slice(start, wordEnd).toLowerCase());
    const end = isPrefix ? endOfRest(wordEnd + 1) : wordEnd;
    token.lastIndex = end;
    spans.push(...splitClitics(stretch.slice(start, end), start, lexicon.contractions));
  }

  /** A number with letters behind it: "5" and "km", but "5th" and "4G". */
  function takeAmount(start: number, end: number): void {
    const wordEnd = endOfRest(end);
    const isUnit = lexicon.units.has(stretch.slice(end, wordEnd));
    spans.push([start, isUnit ? end : wordEnd]);
    if (isUnit) spans.push([end, wordEnd]);
    token.lastIndex = wordEnd;
  }

  /** The comma or bracket behind an address is not part of it. */
  function takeAddress(address: string, start: number): void {
    let length = address.length;
    while (length > 1 && ADDRESS_TAIL.includes(address[length - 1] ?? '')) length--;
    token.lastIndex = start + length;
    spans.push([start, start + length]);
  }

  function belongsToWordBefore(stop: number): boolean {
    const last = spans.at(-1);
    if (last?.[1] !== stop) return false;
    const before = sliceOf(stretch, last);
    const ahead = stretch.slice(stop, stop + AHEAD);
    if (spans.length === 1 && LIST_NUMBER.test(before)) return /^\.\s+\S/u.test(ahead);
    return isAbbreviation(before, ahead, lexicon);
  }
}
