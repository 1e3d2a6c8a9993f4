import type { Sketch, WordRun } from '../../model/index.ts';
import { markWords } from './mark-words.ts';
import type { SharedRun } from './shared-run.ts';

/** A candidate with the runs of words that stand in it and in the article alike. */
export interface SharingCandidate {
  readonly sketch: Sketch;
  /** 0 to 1: how much the two tell of the same. */
  readonly likeness: number;
  readonly equal: readonly SharedRun[];
}

/** Articles less alike tell of different things; */
const LEAST_LIKENESS = 0.15;
/** a lesser share of the shorter, equal all the same, is what a publisher puts into many: a note, a motto, a way to reach him. */
const LEAST_SHARE = 0.25;

function lengthOf([first, last]: WordRun): number {
  return last - first + 1;
}

function hasOnlyBoilerplate({ sketch, likeness, equal }: SharingCandidate, words: number): boolean {
  const shared = equal.reduce((sum, { to }) => sum + lengthOf(to), 0);
  return likeness < LEAST_LIKENESS && shared < LEAST_SHARE * Math.min(words, sketch.words.length);
}

/**
 * The candidates without runs that are no trace of copying: words of the article that stand in reports of quite other things too.
 *
 * @param words how many the article has
 */
export function dropBoilerplate(
  candidates: readonly SharingCandidate[],
  words: number,
): readonly SharingCandidate[] {
  const elsewhere = candidates.filter((candidate) => hasOnlyBoilerplate(candidate, words));
  if (elsewhere.length === 0) return candidates;
  const marks = markWords(
    words,
    elsewhere.flatMap(({ equal }) => equal.map(({ to }) => to)),
  );
  const isBoilerplate = ({ to: [first, last] }: SharedRun): boolean =>
    2 * marks.subarray(first, last + 1).reduce((sum, mark) => sum + mark, 0) > last - first + 1;
  return candidates.map((candidate) => ({
    ...candidate,
    equal: candidate.equal.filter((run) => !isBoilerplate(run)),
  }));
}
