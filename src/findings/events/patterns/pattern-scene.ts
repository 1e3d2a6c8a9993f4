import { headOf, lemmaOf, plainRelation, relationOf } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { EventPatterns } from './event-pattern.ts';

/** An article as its constructions are looked for. */
export interface PatternScene extends Scene {
  /** The kind of the name whose head a token is: "person"; else the empty word. */
  readonly nameKinds: readonly string[];
}

/** More words on one head are no English; the rest is not looked at. */
const MOST_CHILDREN = 60;

export function nearChildren({ children }: Scene, token: number): readonly number[] {
  const all = children[token] ?? [];
  return all.length > MOST_CHILDREN ? all.slice(0, MOST_CHILDREN) : all;
}

/** Lemma in lower case: names have theirs as they are written. */
export function lemmaIn({ analysis }: Scene, token: number): string {
  return lemmaOf(analysis, token).toLowerCase();
}

export function isTime(
  scene: Scene,
  { timeWords }: Pick<EventPatterns, 'timeWords'>,
  token: number,
): boolean {
  return timeWords.has(lemmaIn(scene, token));
}

/** The first of the words that a later one is joined to: "rejection" for "condemnation" of "its rejection and condemnation". */
export function firstConjunct({ analysis }: Scene, token: number): number {
  return plainRelation(relationOf(analysis, token)) === 'conj' ? headOf(analysis, token) : token;
}

/** The subject that stands nearest: a dateline before it is often read as one. */
export function nearestSubject(scene: Scene, verb: number): number | undefined {
  const { analysis } = scene;
  const subjects = nearChildren(scene, verb).filter((child) => relationOf(analysis, child) === 'nsubj');
  return subjects.findLast((child) => child < verb) ?? subjects[0];
}
