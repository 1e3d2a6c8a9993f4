import type { Sketch } from '../../model/index.ts';
import type { WordRun } from '../sketch/locate-words.ts';
import { findTellingSentences } from './index-sentences.ts';
import { markQuotations, markWords } from './mark-words.ts';
import { matchReworded } from './match-reworded.ts';
import { matchVerbatim } from './match-verbatim.ts';
import type { ReadySketch } from './ready-sketch.ts';
import type { SharedRun } from './shared-run.ts';

/** What two articles share outside quotations. */
export interface SharedText {
  readonly runs: readonly SharedRun[];
  /** Its size in words: quoted ones do not count, reworded ones count half, for they prove half as much. */
  readonly weight: number;
}

const REWORDED_WEIGHT = 0.5;

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

/** The sentences reworded, of those without a run of equal words. */
function findReworded(
  from: Sketch,
  to: ReadySketch,
  quoted: Uint8Array,
  equal: readonly SharedRun[],
): readonly SharedRun[] {
  const matchedFrom = markWords(quoted.length, runsOf(equal, 'from'));
  const matchedTo = markWords(to.quoted.length, runsOf(equal, 'to'));
  const sentences = findTellingSentences(from, quoted).filter(
    ({ run }) => !includesMark(matchedFrom, run, 1),
  );
  return matchReworded(sentences, to.sentences).filter((run) => !includesMark(matchedTo, run.to, 1));
}

/**
 * The passages that stand in both articles, the same or nearly, but for those that lie wholly between quotation
 * marks in either: a public speaker's words are anyone's to print.
 */
export function findSharedText(from: Sketch, to: ReadySketch, mayReword: boolean): SharedText {
  const quoted = { from: markQuotations(from), to: to.quoted };
  const equal = matchVerbatim(from.words, to.sketch.words, to.places);
  const verbatim = equal.filter(
    (run) => includesMark(quoted.from, run.from, 0) && includesMark(quoted.to, run.to, 0),
  );
  const reworded = mayReword ? findReworded(from, to, quoted.from, equal) : [];
  const weigh = (side: Side): number =>
    countUnquoted(runsOf(verbatim, side), quoted[side]) +
    countUnquoted(runsOf(reworded, side), quoted[side]) * REWORDED_WEIGHT;
  return { runs: [...verbatim, ...reworded], weight: Math.min(weigh('from'), weigh('to')) };
}
