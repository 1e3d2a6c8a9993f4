import { longest, type Passage, type Phrase } from './reading/passage.ts';
import { findBound } from './rules/find-bound.ts';
import { findCurrentPeriod } from './rules/find-current-period.ts';
import { findDuration } from './rules/find-duration.ts';
import { findRange } from './rules/find-range.ts';
import { findRun } from './rules/find-run.ts';
import { findSet } from './rules/find-set.ts';
import { findWhen } from './rules/find-when.ts';

const find = longest([findRange, findRun, findBound, findSet, findWhen, findDuration, findCurrentPeriod]);

/** The longest expression of time that begins with a word, in the order of the rules where several are as long. */
export function findPhrase(passage: Passage, at: number): Phrase | null {
  return mayBegin(passage, at) ? find(passage, at) : null;
}

/** Words that are not heavy themselves begin one only if such a word follows so soon. */
const REACH = 4;

function mayBegin({ words }: Passage, at: number): boolean {
  const weight = words[at]?.weight ?? 0;
  if (weight === 0 || weight === 3) return weight === 3;
  for (let next = at + 1; next <= at + REACH; next++) if ((words[next]?.weight ?? 0) >= 2) return true;
  return false;
}
