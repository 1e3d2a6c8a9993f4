import { bareNameOf, type Outlet, type OutletLexicon } from './parse-outlets.ts';

/** No publisher's name has more words. */
const MOST_WORDS = 5;
const CAPITAL = /^\p{Lu}/u;
/** "Time", "Fox" and "Slate" are words too; "CNN" and "HuffPost" are not. */
const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u;
/** What may be a publisher's name in "a report in the Courier" and "the Courier’s Jan Roe". */
const NAMED_WITHIN = [
  /\b(?:in|by|with)\s+(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}\p{N}.&-]*\s?)+)/gu,
  /^(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}\p{N}.&-]*\s?)+)['’]s?\s/gu,
];

function wordsOf(phrase: string): readonly string[] {
  return phrase
    .replace(/^(?:the|an?)\s+/iu, '')
    .replace(/(?<=\p{L})['’]s?(?=\s|$)/gu, '')
    .split(/[\s“”"(),;:/]+/u)
    .filter(Boolean);
}

/**
 * The publisher of the register that a name is or begins with; one that is a plain word, only where the name is nothing else.
 *
 * @example findKnownOutlet('Associated Press reporter Jan Roe', outlets)?.name // 'Associated Press'
 */
export function findKnownOutlet(phrase: string, outlets: OutletLexicon): Outlet | undefined {
  const words = wordsOf(phrase);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const run = words.slice(first, first + length);
      const [word = ''] = run;
      if (!CAPITAL.test(word) || CAPITAL.test(words[first - 1] ?? '')) continue;
      const outlet = outlets.outletByName.get(bareNameOf(run.join(' ')));
      if (outlet && (length > 1 || words.length === 1 || !PLAIN_WORD.test(word))) return outlet;
    }
  return undefined;
}

/** A name with a publisher's word in it: "Harbour Courier" of "the Harbour Courier of Lund". */
function findByWord(words: readonly string[], { nameWords }: OutletLexicon): Outlet | undefined {
  const at = words.findIndex((word) => CAPITAL.test(word) && nameWords.has(word.toLowerCase()));
  if (at < 0) return undefined;
  const first = words.findLastIndex((word, i) => i < at && !CAPITAL.test(word)) + 1;
  const after = words.findIndex((word, i) => i > at && !CAPITAL.test(word));
  return { name: words.slice(first, after < 0 ? words.length : after).join(' '), kind: 'outlet' };
}

/**
 * The publisher that a phrase names where it is told that it names one: "told the Harbour Courier".
 *
 * @example findOutlet('the Harbour Courier of Lund', outlets)?.name // 'Harbour Courier'
 */
export function findOutlet(phrase: string, outlets: OutletLexicon): Outlet | undefined {
  return findKnownOutlet(phrase, outlets) ?? findByWord(wordsOf(phrase), outlets);
}

/**
 * The publisher that speaks: one that is named and nothing else, or whose report or reporter it is. Its host or spokesman speaks for himself.
 *
 * @example findSpeakingOutlet('a report in the Harbour Courier', outlets)?.name // 'Harbour Courier'
 */
export function findSpeakingOutlet(phrase: string, outlets: OutletLexicon): Outlet | undefined {
  const [core = ''] = phrase.split(',');
  const whole = outlets.outletByName.get(bareNameOf(core.replace(/^an?\s/iu, '')));
  if (whole) return whole;
  for (const pattern of NAMED_WITHIN)
    for (const [, name = ''] of core.matchAll(pattern)) {
      const outlet = findKnownOutlet(name, outlets);
      if (outlet) return outlet;
    }
  return undefined;
}
