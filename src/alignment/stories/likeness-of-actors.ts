import { dot } from '../../learn/dot.ts';
import { TERM_KINDS, type Sketch } from '../../model/index.ts';
import { cosineOfKind } from './cosine-of-kind.ts';

/** How far two articles name the same, as prominently, 0 to 1; where nobody knows who is meant by names, by their words. */
export function likenessOfActors(a: Sketch, b: Sketch): number {
  if (a.actors.length === 0 || b.actors.length === 0) return cosineOfKind(a, b, TERM_KINDS.name) ?? 0;
  return dot({ indices: a.actors, values: a.actorWeights }, { indices: b.actors, values: b.actorWeights });
}
