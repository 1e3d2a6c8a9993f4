import type { Sketch } from '../../model/index.ts';
import { isBefore } from '../publication-time.ts';
import { markWords } from './mark-words.ts';
import type { SharedRun } from './shared-run.ts';
import type { Ties } from './find-ties.ts';

/** Which of two articles the other was made of, and by what that is known. */
export interface Origin {
  readonly of: 'first' | 'second' | null;
  readonly grounds: readonly string[];
}

/** So much of an article stands in the other where it was cut out of it; */
const SHARE_OF_CUT = 0.8;
/** and at most so much of the other stands in it. */
const SHARE_OF_FULL = 0.7;

/** The share of an article's words that its passages cover. */
export function coveredShare({ words }: Sketch, runs: readonly SharedRun[], side: 'from' | 'to'): number {
  const marks = markWords(
    words.length,
    runs.map((run) => run[side]),
  );
  return marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, words.length);
}

function tellByTime(first: Sketch, second: Sketch): Origin['of'] {
  if (isBefore(first.publishedAt, second.publishedAt)) return 'first';
  return isBefore(second.publishedAt, first.publishedAt) ? 'second' : null;
}

/** The cut one comes from the full one. */
function tellByExtent(first: number, second: number): Origin['of'] {
  if (second >= SHARE_OF_CUT && first <= SHARE_OF_FULL) return 'first';
  return first >= SHARE_OF_CUT && second <= SHARE_OF_FULL ? 'second' : null;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/**
 * Tells which article the other was made of: by credit, which outweighs a clock that says otherwise; else by time; else by who has more.
 * `runs` are passages of the first (`from`) and the second (`to`).
 */
export function tellOrigin(
  first: Sketch,
  second: Sketch,
  runs: readonly SharedRun[],
  { credited }: Ties,
): Origin {
  const byTime = tellByTime(first, second);
  if (credited) {
    const runsBack = byTime !== null && byTime !== credited;
    return { of: credited, grounds: runsBack ? ['the one that is credited is dated later'] : [] };
  }
  if (byTime) return { of: byTime, grounds: ['the original was published first'] };
  const shares = [coveredShare(first, runs, 'from'), coveredShare(second, runs, 'to')] as const;
  const byExtent = tellByExtent(...shares);
  if (!byExtent) return { of: null, grounds: [] };
  const [less, more] = byExtent === 'first' ? [shares[1], shares[0]] : shares;
  return {
    of: byExtent,
    grounds: [
      `${percent(less)} of the copy stands in the original, ${percent(more)} of the original in the copy`,
    ],
  };
}
