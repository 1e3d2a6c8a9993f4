import type { EntityKind, PlaceKind, TokenRange } from '../../model/index.ts';

/** Tokens that are a name, before it is known who is meant. */
export interface NameRun extends TokenRange {
  readonly kind: EntityKind;
  /** The state named, the one that a city lies in or that people are of, by the register's code; else null. */
  readonly state: string | null;
  /** What kind of place, for a place; else null. */
  readonly place: PlaceKind | null;
}

/** For each token the index of the run that it stands in, -1 for none; of nested runs, the one listed last. */
export function indexRuns(runs: readonly TokenRange[], tokenCount: number): Int32Array {
  const runAt = new Int32Array(tokenCount).fill(-1);
  runs.forEach(({ first, last }, i) => runAt.fill(i, first, last + 1));
  return runAt;
}

/** In order of the text; of two that begin together, the longer first. */
export function inOrder<Range extends TokenRange>(runs: readonly Range[]): readonly Range[] {
  return runs.toSorted((a, b) => a.first - b.first || b.last - a.last);
}
