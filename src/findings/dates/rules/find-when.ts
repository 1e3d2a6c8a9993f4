import { longest, once, type Passage, type Phrase } from '../reading/passage.ts';
import { findNth } from './find-nth.ts';
import { findPortion } from './find-portion.ts';
import { findRest } from './find-rest.ts';
import { findShifted } from './find-shifted.ts';
import { findWhole } from './find-whole.ts';

const find = once(longest([findWhole, findPortion, findNth, findShifted, findRest]));

/** A day or period, however it is told: what a stretch of days may begin or end with. */
export function findWhen(passage: Passage, at: number): Phrase | null {
  return find(passage, at);
}
