import { cosineOf, type WordVectors } from '../../learn/word-vectors.ts';
import type { Senses } from '../senses.ts';

/** Of words that news uses for one another. */
const SENSE_LIKENESS = 0.9;
/** Words less alike than this have nothing to do with each other. */
const LEAST_COSINE = 0.4;
/** Opposites are used alike too, so that likeness of use alone never makes two words one. */
const MOST_BY_USE = 0.7;

/** How alike two concepts are, 0 to 1. */
export type Likeness = (a: number, b: number) => number;

/** Remembers what it has compared: the words of one affair come again and again. */
export function toLikeness(vectors: WordVectors, senses: Senses): Likeness {
  const known = new Map<number, Map<number, number>>();
  const compare = (a: number, b: number): number => {
    const sense = senses.get(a);
    if (sense !== undefined && sense === senses.get(b)) return SENSE_LIKENESS;
    const cosine = cosineOf(vectors, a, b);
    return cosine < LEAST_COSINE ? 0 : Math.min(MOST_BY_USE, (cosine - LEAST_COSINE) / (1 - LEAST_COSINE));
  };
  return (a, b) => {
    if (a === b) return 1;
    let row = known.get(a);
    if (!row) {
      row = new Map<number, number>();
      known.set(a, row);
    }
    const likeness = row.get(b) ?? compare(a, b);
    row.set(b, likeness);
    return likeness;
  };
}
