import { indexRuns, inOrder, type NameRun } from './name-run.ts';

/** Runs with those found put in the place of what they cover; one that stands inside a longer run, or cuts across one, is not taken. */
export function replaceWithin(
  runs: readonly NameRun[],
  found: readonly NameRun[],
  tokenCount: number,
): readonly NameRun[] {
  const runAt = indexRuns(runs, tokenCount);
  const taken = found.filter(({ first, last }) => {
    const [before, behind] = [runs[runAt[first] ?? -1], runs[runAt[last] ?? -1]];
    return (before?.first ?? first) >= first && (behind?.last ?? last) <= last;
  });
  const takenAt = indexRuns(taken, tokenCount);
  return inOrder([...runs.filter(({ first }) => takenAt[first] === -1), ...taken]);
}
