import { hashOf } from '../../learn/hash.ts';
import { TERM_KINDS } from '../../model/index.ts';
import { rarityOf, type Frequencies } from '../frequencies.ts';
import type { Word } from './split-words.ts';

/** A word of an article with its weight in the article's vector. */
export interface Term {
  readonly hash: number;
  readonly weight: number;
  /** Bits of `TERM_KINDS`. */
  readonly kind: number;
}

/** News says first what happened: words of the opening count as if they stood there so many times. */
const OPENING_WORDS = 60;
const OPENING_COUNT = 5;
/** Words of more than one article in five tell nothing: their rarity is below this. */
const LEAST_RARITY = Math.log(5);
/**
 * Names say which affair it is, the other words what happened in it. Each kind is brought to a length of its
 * own, so that a long row of names shared by all reports of an affair cannot outweigh what happened.
 */
const NAMES = { most: 64, share: 0.2 };
const OTHERS = { most: 160, share: 0.8 };

function countWords(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  words.forEach(({ word }, index) => {
    counts.set(word, (counts.get(word) ?? 0) + (index < OPENING_WORDS ? OPENING_COUNT : 1));
  });
  return counts;
}

function scale(terms: readonly Term[], length: number): readonly Term[] {
  const factor = length / Math.hypot(...terms.map((term) => term.weight));
  return terms.map((term) => ({ ...term, weight: term.weight * factor }));
}

/**
 * The words that tell most of an article, strongest first, as a vector of length 1; empty where no word tells
 * anything. Weights are (1 + ln count) × rarity^0.7: sublinear tf-idf (Manning, Raghavan and Schütze 2008,
 * section 6.4) with the rarity damped, for the background knows little of the world's names.
 */
export function weighTerms(
  words: readonly Word[],
  kinds: ReadonlyMap<string, number>,
  frequencies: Frequencies,
): readonly Term[] {
  const terms: Term[] = [];
  for (const [word, count] of countWords(words)) {
    const rarity = rarityOf(frequencies, word);
    if (rarity < LEAST_RARITY) continue;
    const weight = (1 + Math.log(count)) * rarity ** 0.7;
    terms.push({ hash: hashOf(word), weight, kind: kinds.get(word) ?? 0 });
  }
  const byWeight = (a: Term, b: Term): number => b.weight - a.weight || a.hash - b.hash;
  terms.sort(byWeight);
  const isName = ({ kind }: Term): boolean => (kind & TERM_KINDS.name) !== 0;
  const names = terms.filter(isName).slice(0, NAMES.most);
  const others = terms.filter((term) => !isName(term)).slice(0, OTHERS.most);
  const whole = names.length === 0 || others.length === 0;
  return [
    ...scale(names, whole ? 1 : Math.sqrt(NAMES.share)),
    ...scale(others, whole ? 1 : Math.sqrt(OTHERS.share)),
  ].sort(byWeight);
}
