import { combineHashes, hashOf } from '../../learn/hash.ts';

/** A word as the tagger sees it, in hashes; made once a token, looked at from its neighbours too. */
export interface WordShape {
  readonly lower: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  /** Where it has capitals, letters, digits and signs: "X", "Xx", "x-x", "9". */
  readonly shape: number;
}

/** Only the ends of a word tell its class; a word of a megabyte is cut. */
const LONGEST = 40;
const NONE = hashOf('');
const FIRST = hashOf('^');
const EDGE: WordShape = {
  lower: NONE,
  suffix2: NONE,
  suffix3: NONE,
  suffix4: NONE,
  prefix: NONE,
  shape: NONE,
};

export function shapeOf(word: string): WordShape {
  const plain = word.slice(0, LONGEST).replaceAll('’', "'").replace(/[“”]/gu, '"');
  const lower = plain.toLowerCase();
  const shape = plain.replace(/\p{Lu}+/gu, 'X').replace(/\p{Ll}+/gu, 'x').replace(/\p{N}+/gu, '9'); // prettier-ignore
  return {
    lower: hashOf(lower),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.length > 4 ? lower.slice(-4) : ''),
    prefix: hashOf(lower.slice(0, 2)),
    shape: hashOf(shape.slice(0, 8)),
  };
}

/**
 * What tells a word's class: itself, its ends, its neighbours, and the tags given to the two words before, by their number.
 * Training and tagging both come here, so that they cannot see different things. After Collins 2002 and Honnibal 2013.
 */
export function tagFeatures(
  words: readonly WordShape[],
  at: number,
  before: number,
  beforeThat: number,
): readonly number[] {
  const word = words[at] ?? EDGE;
  const previous = words[at - 1] ?? EDGE;
  const next = words[at + 1] ?? EDGE;
  const { lower, suffix3, shape } = word;
  return [
    combineHashes(1, lower),
    combineHashes(2, suffix3),
    combineHashes(3, word.suffix2),
    combineHashes(4, word.suffix4),
    combineHashes(5, word.prefix),
    combineHashes(6, shape, at === 0 ? FIRST : NONE),
    combineHashes(7, shape, next.shape),
    combineHashes(8, before),
    combineHashes(9, beforeThat, before),
    combineHashes(10, before, lower),
    combineHashes(11, before, suffix3),
    combineHashes(12, previous.lower),
    combineHashes(13, words[at - 2]?.lower ?? NONE),
    combineHashes(14, previous.lower, lower),
    combineHashes(15, previous.suffix3),
    combineHashes(16, next.lower),
    combineHashes(17, lower, next.lower),
    combineHashes(18, next.suffix3, suffix3),
    combineHashes(19, words[at + 2]?.lower ?? NONE),
    combineHashes(20, before, next.suffix3),
  ];
}
