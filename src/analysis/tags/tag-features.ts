import { hashOf } from '../../learn/hash.ts';

/** A word as the tagger sees it; made once a token, looked at from its neighbours too. */
export interface WordShape {
  readonly lower: string;
  readonly suffix: string;
  readonly shape: string;
}

/** Only the ends of a word tell its class; a word of a megabyte is cut. */
const LONGEST = 40;

export function shapeOf(word: string): WordShape {
  const plain = word.slice(0, LONGEST).replaceAll('’', "'").replace(/[“”]/gu, '"');
  const lower = plain.toLowerCase();
  const shape = plain.replace(/\p{Lu}+/gu, 'X').replace(/\p{Ll}+/gu, 'x').replace(/\p{N}+/gu, '9'); // prettier-ignore
  return { lower, suffix: lower.slice(-3), shape: shape.slice(0, 8) };
}

const EDGE: WordShape = { lower: '', suffix: '', shape: '' };

/**
 * What tells a word's class: itself, its ends, its neighbours, and the tags given to the two words before. Training and
 * tagging both come here, so that they cannot see different things. After Collins 2002 and Honnibal's averaged perceptron.
 */
export function tagFeatures(
  words: readonly WordShape[],
  at: number,
  before: string,
  beforeThat: string,
): readonly number[] {
  const word = words[at] ?? EDGE;
  const previous = words[at - 1] ?? EDGE;
  const next = words[at + 1] ?? EDGE;
  const afterNext = words[at + 2] ?? EDGE;
  const { lower } = word;
  return [
    `w ${lower}`,
    `3 ${word.suffix}`,
    `2 ${lower.slice(-2)}`,
    `4 ${lower.length > 4 ? lower.slice(-4) : ''}`,
    `p ${lower.slice(0, 2)}`,
    `s ${word.shape}`,
    `s< ${at === 0 ? '^' : ''} ${word.shape} ${next.shape}`,
    `t ${before}`,
    `tt ${beforeThat} ${before}`,
    `tw ${before} ${lower}`,
    `t3 ${before} ${word.suffix}`,
    `-1 ${previous.lower}`,
    `-2 ${words[at - 2]?.lower ?? ''}`,
    `-1w ${previous.lower} ${lower}`,
    `-13 ${previous.suffix}`,
    `+1 ${next.lower}`,
    `+1w ${lower} ${next.lower}`,
    `+13 ${next.suffix} ${word.suffix}`,
    `+2 ${afterNext.lower}`,
    `t+ ${before} ${next.suffix}`,
  ].map((feature) => hashOf(feature));
}
