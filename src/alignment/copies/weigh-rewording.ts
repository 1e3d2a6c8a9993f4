import { heaviestChain } from '../../learn/heaviest-chain.ts';
import type { WordVectors } from '../../learn/word-vectors.ts';
import { LEAST_LIKENESS, pairBothWays, type WeighedPair } from './pair-both-ways.ts';
import type { ReadySketch } from './ready-sketch.ts';

/** What speaks for one article being the other in other words. */
export interface Rewording {
  readonly pairs: readonly WeighedPair[];
  /** Those that follow each other in the same order in both, in that order. */
  readonly inOrder: readonly WeighedPair[];
  /** Raw; above 0 it is likelier a copy than two reports of one happening. */
  readonly score: number;
}

/**
 * A logistic model of the logarithms of three shares, over pairs of which each is the likest of the other: what those in the same order have in
 * common of what the lesser article tells, what all have, and how many sentences of either they are. Learned on half of the controlled set against BASIL's reports
 * of one happening by different outlets (`evaluation/stations/copies.ts`); the other half came to the same weights.
 */
const WEIGHTS = { bias: 8.45, inOrder: 1.69, mutual: 1.66, covered: 2 };
/** So much likeness sentences of two reports of one happening have too. */
const USUAL_LIKENESS = 0.3;
/** What a pair without evidence adds to a chain, so that it is taken where nothing speaks for another. */
const LEAST_WORTH = 0.05;

function evidenceOf(pairs: readonly WeighedPair[]): number {
  return pairs.reduce(
    (sum, { likeness, weight }) => sum + Math.max(0, likeness - USUAL_LIKENESS) * weight,
    0,
  );
}

/** The share of an article's sentences that stand in some pair, each as far as it is not quoted. */
function coveredShare({ quotedShares }: ReadySketch, numbers: Iterable<number>): number {
  const sumOf = (shares: readonly number[]): number => shares.reduce((sum, quoted) => sum + 1 - quoted, 0);
  const covered = [...new Set(numbers)].map((number) => quotedShares[number] ?? 0);
  return sumOf(covered) / Math.max(1, sumOf(quotedShares));
}

/**
 * Weighs whether one article was written out of the other. Reports of one happening share facts; only a copy has them sentence for
 * sentence and in the same order.
 */
export function weighRewording(a: ReadySketch, b: ReadySketch, vectors: WordVectors): Rewording {
  const pairs = pairBothWays(a, b, vectors);
  const worths = pairs.map(({ from, to, likeness, weight }) => ({
    from,
    to,
    weight: (likeness - LEAST_LIKENESS + LEAST_WORTH) * weight,
  }));
  const inOrder = heaviestChain(worths).flatMap((number) => pairs[number] ?? []);
  const mutual = pairs.filter(({ isMutual }) => isMutual);
  const covered = Math.max(
    coveredShare(
      a,
      mutual.map(({ from }) => from),
    ),
    coveredShare(
      b,
      mutual.map(({ to }) => to),
    ),
  );
  const whole = Math.max(1, Math.min(a.weight, b.weight));
  const log = (share: number): number => Math.log(share + 0.01);
  const score =
    WEIGHTS.bias +
    WEIGHTS.inOrder * log(evidenceOf(inOrder.filter(({ isMutual }) => isMutual)) / whole) +
    WEIGHTS.mutual * log(evidenceOf(mutual) / whole) +
    WEIGHTS.covered * log(covered);
  return { pairs, inOrder, score };
}
