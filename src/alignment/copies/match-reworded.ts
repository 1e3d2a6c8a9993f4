import { longestChain } from '../../learn/longest-chain.ts';
import type { SentenceIndex, TellingSentence } from './index-sentences.ts';
import type { SharedRun } from './shared-run.ts';

/** Two sentences that say the same in nearly the same words. */
interface SentenceMatch {
  readonly run: SharedRun;
  /** The share of telling words in common (Dice's coefficient). */
  readonly overlap: number;
}

/** So much overlap convinces by itself; */
const OVERLAP_ALONE = 0.6;
/** so much, when sentence follows sentence in the same order through much of the article: the trace of a rewriter. */
const OVERLAP_IN_ORDER = 0.4;
const FEWEST_IN_ORDER = 3;
const LEAST_SHARE_IN_ORDER = 1 / 3;

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** The sentence of the index most like this one, if it is like at all. Tries only sentences that share a rare word. */
function findLike({ run, words }: TellingSentence, index: SentenceIndex): SentenceMatch | undefined {
  const places = new Set([...words].flatMap((word) => index.sentencesByWord.get(word) ?? []));
  let best: SentenceMatch | undefined;
  for (const place of places) {
    const other = index.sentences[place];
    if (!other) continue;
    const overlap = overlapOf(words, other.words);
    if (overlap >= OVERLAP_IN_ORDER && overlap > (best?.overlap ?? 0))
      best = { run: { kind: 'reworded', from: run, to: other.run }, overlap };
  }
  return best;
}

/** The sentences of `from` that stand nearly the same in the indexed article, each with that one. */
export function matchReworded(from: readonly TellingSentence[], to: SentenceIndex): readonly SharedRun[] {
  const matches = from.flatMap((sentence) => findLike(sentence, to) ?? []);
  const chain = longestChain(matches.map((match) => match.run.to[0]));
  const shorter = Math.min(from.length, to.sentences.length);
  const inOrder = chain.length >= Math.max(FEWEST_IN_ORDER, LEAST_SHARE_IN_ORDER * shorter);
  const follows = new Set(inOrder ? chain : []);
  return matches
    .filter((match, index) => match.overlap >= OVERLAP_ALONE || follows.has(index))
    .map((match) => match.run);
}
