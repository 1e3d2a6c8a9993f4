import type { SharedRun } from './shared-run.ts';

/** Fewer words that are left of a run when reworded sentences are taken out of it are no passage. */
const FEWEST_LEFT = 6;

function lengthOf({ from: [first, last] }: SharedRun): number {
  return last - first + 1;
}

function marksOf(runs: readonly SharedRun[], side: 'from' | 'to'): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const run of runs) for (let at = run[side][0]; at <= run[side][1]; at++) marks.add(at);
  return marks;
}

/** What is left of a run of equal words when the words that other passages have are taken out of it. */
function cutOut(
  run: SharedRun,
  takenFrom: ReadonlySet<number>,
  takenTo: ReadonlySet<number>,
): readonly SharedRun[] {
  const pieces: SharedRun[] = [];
  let first = 0;
  for (let at = 0; at <= lengthOf(run); at++) {
    const isTaken = at === lengthOf(run) || takenFrom.has(run.from[0] + at) || takenTo.has(run.to[0] + at);
    if (!isTaken) continue;
    if (at - first >= FEWEST_LEFT)
      pieces.push({
        kind: 'verbatim',
        from: [run.from[0] + first, run.from[0] + at - 1],
        to: [run.to[0] + first, run.to[0] + at - 1],
      });
    first = at + 1;
  }
  return pieces;
}

/** Runs of equal words that follow each other in both articles, made one. */
function joinNeighbours(runs: readonly SharedRun[]): readonly SharedRun[] {
  const joined: SharedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const follows = last && last.from[1] + 1 === run.from[0] && last.to[1] + 1 === run.to[0];
    if (follows && last.kind === 'verbatim' && run.kind === 'verbatim')
      joined[joined.length - 1] = {
        kind: 'verbatim',
        from: [last.from[0], run.from[1]],
        to: [last.to[0], run.to[1]],
      };
    else joined.push(run);
  }
  return joined;
}

/** Runs of equal words and paired sentences as passages, in order: a sentence that was changed is one whole passage. */
export function joinRuns(equal: readonly SharedRun[], sentences: readonly SharedRun[]): readonly SharedRun[] {
  const takenFrom = marksOf(sentences, 'from');
  const takenTo = marksOf(sentences, 'to');
  const runs = [...equal.flatMap((run) => cutOut(run, takenFrom, takenTo)), ...sentences];
  runs.sort((a, b) => a.from[0] - b.from[0] || a.to[0] - b.to[0]);
  return joinNeighbours(runs);
}
