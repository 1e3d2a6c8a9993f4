import { TERM_KINDS } from '../../model/index.ts';
import type { Word } from './split-words.ts';

const NUMERAL = /^\d+$/;

/**
 * What sort each word of an article is, as bits of `TERM_KINDS`. A name is what mostly has a capital there.
 *
 * @example sortTerms(words, new Set(['feld'])).get('feld') // 3: a name, a person's
 */
export function sortTerms(words: readonly Word[], persons: ReadonlySet<string>): ReadonlyMap<string, number> {
  const capitals = new Map<string, number>();
  for (const { word, capitalised } of words)
    capitals.set(word, (capitals.get(word) ?? 0) + (capitalised ? 1 : -1));
  const kinds = new Map<string, number>();
  for (const [word, more] of capitals) {
    if (more > 0) kinds.set(word, TERM_KINDS.name | (persons.has(word) ? TERM_KINDS.person : 0));
    else kinds.set(word, NUMERAL.test(word) ? TERM_KINDS.numeral : 0);
  }
  return kinds;
}
