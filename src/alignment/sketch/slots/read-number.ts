import type { NumberWord } from './slot-lexicon.ts';

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
/** No number is said in more words. */
const MOST_WORDS = 12;
const HUNDRED = 100;

/** A number, and the last of the words that make it. */
export interface ReadNumber {
  readonly value: number;
  readonly last: number;
}

/** "thirds", "dozen", "hundred": as the lexicon has them. */
function lookUp(words: ReadonlyMap<string, NumberWord>, word: string): NumberWord | undefined {
  const known = words.get(word);
  if (known) return known;
  const singular = word.endsWith('ves') ? `${word.slice(0, -3)}f` : word.replace(/s$/u, '');
  const part = words.get(singular);
  return part?.does === 'part' ? part : undefined;
}

/**
 * Reads the number that begins at a word, in digits or in words; undefined where none does. `written` is in lower case.
 *
 * @example readNumber(['two', 'hundred', 'and', 'five', 'tugs'], 0, words) // { value: 205, last: 3 }
 */
export function readNumber(
  written: readonly string[],
  first: number,
  words: ReadonlyMap<string, NumberWord>,
): ReadNumber | undefined {
  let whole = 0;
  let part: number | undefined;
  let last = -1;
  let before: NumberWord['does'] | 'digits' | undefined;
  for (let at = first; at < written.length && at - first < MOST_WORDS; at++) {
    const word = written[at] ?? '';
    if (DIGITS.test(word)) {
      if (part !== undefined) break;
      part = Number(word.replaceAll(',', ''));
      before = 'digits';
    } else {
      const known = lookUp(words, word);
      if (!known) {
        const isJoined = (word === '-' && before === 'ten') || (word === 'and' && before === 'scale');
        const next = words.get(written[at + 1] ?? '');
        if (part !== undefined && isJoined && (next?.does === 'one' || next?.does === 'ten')) continue;
        const isArticle = at === first && (word === 'a' || word === 'an') && next?.does === 'scale';
        if (!isArticle) break;
        part = 1;
        continue;
      }
      if (known.does === 'part') {
        if (part === undefined || before === 'scale') break;
        return { value: (whole + part) / known.value, last: at };
      }
      if (known.does === 'scale') {
        if (part === undefined) break;
        if (known.value <= HUNDRED) part *= known.value;
        else {
          whole += part * known.value;
          part = 0;
        }
      } else if (part === undefined || before === 'scale') part = (part ?? 0) + known.value;
      else if (before === 'ten' && known.does === 'one' && known.value < 10) part += known.value;
      else break;
      before = known.does;
    }
    last = at;
  }
  return last < 0 || part === undefined ? undefined : { value: toPlain(whole + part), last };
}

/** Without the dust of multiplying: 4.3 million is 4300000. */
function toPlain(value: number): number {
  return Number(value.toPrecision(12));
}
