import type { Sketch } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { findSharedText } from './find-shared-text.ts';
import { findTies } from './find-ties.ts';
import type { ReadySketch } from './ready-sketch.ts';
import type { SharedRun } from './shared-run.ts';
import { stateGrounds } from './state-grounds.ts';
import { tellOrigin, type Origin } from './tell-origin.ts';

/** A copy between an earlier recorded article (`from` in its runs) and the one that is compared (`to`). */
export interface FoundCopy {
  readonly candidate: Sketch;
  readonly runs: readonly SharedRun[];
  readonly grounds: readonly string[];
  /** `first`: the candidate. */
  readonly origin: Origin;
}

/** So much shared text, weighed in words, makes a copy, or so great a share of the shorter article; */
const LEAST_WEIGHT = 40;
const LEAST_SHARE = 0.6;
/** less will do where a credit or a slip ties the two. */
const LEAST_WEIGHT_OF_TIED = 20;

/** The copy between an article and an earlier recorded one; undefined where they share too little. */
export function findCopy(
  candidate: ReadySketch,
  article: ReadySketch,
  equal: readonly SharedRun[],
  mayReword: boolean,
  { outlets, vectors }: Pick<AlignmentKnowledge, 'outlets' | 'vectors'>,
): FoundCopy | undefined {
  const ties = findTies(candidate.sketch, article.sketch, outlets);
  const isTied = ties.grounds.length > 0;
  const shared = findSharedText(candidate, article, equal, mayReword ? { vectors, isTied } : null);
  const shorter = Math.min(candidate.sketch.words.length, article.sketch.words.length);
  const demanded = Math.min(isTied ? LEAST_WEIGHT_OF_TIED : LEAST_WEIGHT, LEAST_SHARE * shorter);
  if (shared.runs.length === 0 || (shared.weight < demanded && !shared.isRewritten)) return undefined;
  const origin = tellOrigin(candidate.sketch, article.sketch, shared.runs, ties);
  const grounds = [...stateGrounds(candidate.sketch, article.sketch, shared.runs, vectors), ...ties.grounds];
  return { candidate: candidate.sketch, runs: shared.runs, grounds, origin };
}
