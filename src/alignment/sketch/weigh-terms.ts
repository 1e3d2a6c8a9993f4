import { hashOf } from '../../learn/hash.ts';
import { rarityOf, type Frequencies } from '../frequencies.ts';
import type { Word } from './split-words.ts';

/** A word of an article with its weight in the article's vector. */
export interface Term {
  readonly hash: number;
  readonly weight: number;
}

interface Count {
  occurrences: number;
  /** How many more times it stands with a capital than without. */
  capitals: number;
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
const KINDS = {
  name: { most: 64, share: 0.2 },
  other: { most: 160, share: 0.8 },
};

function countWords(words: readonly Word[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  words.forEach(({ word, capitalised }, index) => {
    const count = counts.get(word) ?? { occurrences: 0, capitals: 0 };
    count.occurrences += index < OPENING_WORDS ? OPENING_COUNT : 1;
    count.capitals += capitalised ? 1 : -1;
    counts.set(word, count);
  });
  return counts;
}

function scale(terms: readonly Term[], length: number): readonly Term[] {
  const factor = length / Math.hypot(...terms.map((term) => term.weight));
  return terms.map(({ hash, weight }) => ({ hash, weight: weight * factor }));
}

/**
 * The words that tell most of an article, strongest first, as a vector of length 1; empty where no word tells
 * anything. Weights are (1 + ln count) × rarity^0.7: sublinear tf-idf (Manning, Raghavan and Schütze 2008,
 * section 6.4) with the rarity damped, for the background knows little of the world's names.
 */
export function weighTerms(words: readonly Word[], frequencies: Frequencies): readonly Term[] {
  const kinds: Record<keyof typeof KINDS, Term[]> = { name: [], other: [] };
  for (const [word, { occurrences, capitals }] of countWords(words)) {
    const rarity = rarityOf(frequencies, word);
    if (rarity < LEAST_RARITY) continue;
    const weight = (1 + Math.log(occurrences)) * rarity ** 0.7;
    kinds[capitals > 0 ? 'name' : 'other'].push({ hash: hashOf(word), weight });
  }
  const byWeight = (a: Term, b: Term): number => b.weight - a.weight || a.hash - b.hash;
  const names = kinds.name.sort(byWeight).slice(0, KINDS.name.most);
  const others = kinds.other.sort(byWeight).slice(0, KINDS.other.most);
  const whole = names.length === 0 || others.length === 0;
  return [
    ...scale(names, whole ? 1 : Math.sqrt(KINDS.name.share)),
    ...scale(others, whole ? 1 : Math.sqrt(KINDS.other.share)),
  ].sort(byWeight);
}
