import { lemmaOf, pennTagOf, tokenCountOf, type TokenRange } from '../../../model/index.ts';
import { isSort, type DoubtScene } from '../doubt-scene.ts';
import { numberUpTo } from './number-up-to.ts';

const HYPHEN = /^[-‐‑–]$/u;
/** What leaves a phrase open: "NATO's twelve members in", "that", "bordering". */
const NARROWS = /^(?:IN|TO|W|VBG|VBN|JJ|NN|CD|HYPH|POS)/u;

/** A number of members: "17 member countries", "17 nations", "17-member". */
export interface Counted extends TokenRange {
  readonly value: number;
  /** Whether it stands as an adjective: "17-member". */
  readonly isAdjective: boolean;
  /** Whether it says that they are members: "17 countries" does not. */
  readonly saysMember: boolean;
}

/** The number of members that ends on a token; null where none does. */
export function countedAt(scene: DoubtScene, last: number): Counted | null {
  const isMember = isSort(scene, last, 'member');
  if (!isMember && !isSort(scene, last, 'state')) return null;
  const isAdjective = HYPHEN.test(scene.lower[last - 1] ?? '');
  if (!isAdjective && pennTagOf(scene.analysis, last) !== 'NNS') return null;
  const isCompound = !isMember && !isAdjective && isSort(scene, last - 1, 'member');
  const number = numberUpTo(scene, isAdjective || isCompound ? last - 2 : last - 1);
  return number && { ...number, last, isAdjective, saysMember: isMember || isCompound };
}

/** Whether nothing behind a phrase picks some of those counted: "the EU's 27 members agreed", not "the EU's six members that". */
export function isUnnarrowed({ analysis }: DoubtScene, last: number): boolean {
  return last + 1 >= tokenCountOf(analysis) || !NARROWS.test(pennTagOf(analysis, last + 1));
}

/** "all 27", "all the 27", "all of the 27" */
export function isAll({ analysis }: DoubtScene, first: number): boolean {
  let before = first - 1;
  while (before > first - 3 && before >= 0 && /^(?:the|of)$/u.test(lemmaOf(analysis, before))) before--;
  return before >= 0 && lemmaOf(analysis, before) === 'all';
}
