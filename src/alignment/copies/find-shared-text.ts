import type { WordVectors } from '../../learn/word-vectors.ts';
import type { WordRun } from '../../model/index.ts';
import { fillGaps } from './fill-gaps.ts';
import { joinRuns } from './join-runs.ts';
import { markWords } from './mark-words.ts';
import type { WeighedPair } from './pair-both-ways.ts';
import type { ReadySketch } from './ready-sketch.ts';
import type { SharedRun } from './shared-run.ts';
import { weighRewording, type Rewording } from './weigh-rewording.ts';

/** What two articles share outside quotations. */
export interface SharedText {
  readonly runs: readonly SharedRun[];
  /** Its size in words: quoted ones do not count, reworded ones count half, for they prove half as much. */
  readonly weight: number;
  /** Whether so many sentences stand reworded in the same order that one article was written out of the other. */
  readonly isRewritten: boolean;
}

/** So alike, a sentence is another one reworded, whatever stands around it; */
const LIKE_ALONE = 0.6;
/** so alike, where one article is known to be written out of the other. */
const LIKE_IN_REWRITING = 0.35;
/** A lower score will do where a credit or a slip ties the two. */
const SCORE_OF_TIED = -1.5;
const REWORDED_WEIGHT = 0.5;
const NOTHING: Rewording = { pairs: [], inOrder: [], score: -Infinity };

type Side = 'from' | 'to';

function runsOf(runs: readonly SharedRun[], side: Side): readonly WordRun[] {
  return runs.map((run) => run[side]);
}

function includesMark(marks: Uint8Array, [first, last]: WordRun, mark: 0 | 1): boolean {
  return marks.subarray(first, last + 1).includes(mark);
}

function countUnquoted(runs: readonly WordRun[], quoted: Uint8Array): number {
  if (runs.length === 0) return 0;
  const marks = markWords(quoted.length, runs);
  return marks.reduce((count, mark, word) => count + (mark && !quoted[word] ? 1 : 0), 0);
}

/** The sentences of a pair: `verbatim` where they have the same words. */
function toRun({ from, to }: WeighedPair, a: ReadySketch, b: ReadySketch): readonly SharedRun[] {
  const [first, second] = [a.sentences[from]?.run, b.sentences[to]?.run];
  if (!first || !second) return [];
  const isEqual =
    first[1] - first[0] === second[1] - second[0] &&
    a.sketch.words
      .subarray(first[0], first[1] + 1)
      .every((word, at) => word === b.sketch.words[second[0] + at]);
  return [{ kind: isEqual ? 'verbatim' : 'reworded', from: first, to: second }];
}

/** The pairs that count: where one article is written out of the other, those too that only their place speaks for. */
function choosePairs(
  { pairs, inOrder }: Rewording,
  isRewritten: boolean,
  fill: (inOrder: readonly WeighedPair[]) => readonly WeighedPair[],
): readonly WeighedPair[] {
  if (!isRewritten) return pairs.filter(({ likeness, weight }) => weight > 0 && likeness >= LIKE_ALONE);
  const placed = new Set(inOrder);
  const like = pairs.filter(
    (pair) =>
      placed.has(pair) ||
      pair.likeness >= LIKE_ALONE ||
      (pair.isMutual && pair.likeness >= LIKE_IN_REWRITING),
  );
  return [...like, ...fill(inOrder)];
}

/**
 * The passages that stand in both articles, the same or in other words, but for those that lie wholly between quotation marks in either: a
 * public speaker's words are anyone's to print. `equal` are the runs of equal words; sentences are compared only where `rewriting` is not null.
 */
export function findSharedText(
  from: ReadySketch,
  to: ReadySketch,
  equal: readonly SharedRun[],
  rewriting: { readonly vectors: WordVectors; readonly isTied: boolean } | null,
): SharedText {
  const verbatim = equal.filter(
    (run) => includesMark(from.quoted, run.from, 0) && includesMark(to.quoted, run.to, 0),
  );
  const rewording = rewriting ? weighRewording(from, to, rewriting.vectors) : NOTHING;
  const isRewritten = rewording.score > (rewriting?.isTied ? SCORE_OF_TIED : 0);
  const matched = {
    from: markWords(from.quoted.length, runsOf(equal, 'from')),
    to: markWords(to.quoted.length, runsOf(equal, 'to')),
  };
  const sentences = choosePairs(rewording, isRewritten, (inOrder) =>
    rewriting ? fillGaps(inOrder, from, to, rewriting.vectors) : [],
  )
    .flatMap((pair) => toRun(pair, from, to))
    .filter((run) => includesMark(matched.from, run.from, 0) && includesMark(matched.to, run.to, 0));
  const runs = joinRuns(isRewritten ? equal : verbatim, sentences);
  const weigh = (side: Side): number => {
    const { quoted } = { from, to }[side];
    const equalWords = countUnquoted(runsOf(verbatim, side), quoted);
    const all = countUnquoted(runsOf(runs, side), quoted);
    return equalWords + Math.max(0, all - equalWords) * REWORDED_WEIGHT;
  };
  return { runs, weight: Math.min(weigh('from'), weigh('to')), isRewritten };
}
