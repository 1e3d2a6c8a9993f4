import { cosineOf, type WordVectors } from '../../learn/word-vectors.ts';
import type { Sketch, WordRun } from '../../model/index.ts';

/** Two passages that tell the same, and which word of the one stands for which of the other. */
export interface PairedPassage {
  readonly a: Sketch;
  readonly b: Sketch;
  readonly from: WordRun;
  readonly to: WordRun;
  /** For each word of `from`, its partner among the words of `b`, or -1. */
  readonly partners: Int32Array;
  /** How alike in use word and partner are, 0 to 1. */
  readonly closeness: Float32Array;
}

/** Words less alike in use than this are not put for each other. */
const LEAST_COSINE = 0.5;
/** Longer passages are lists; of them, the beginning is paired. */
const MOST_WORDS = 120;

function cutTo([first, last]: WordRun): WordRun {
  return [first, Math.min(last, first + MOST_WORDS - 1)];
}

/** Pairs the words of two passages: those that mean the same, then words between them that are the same, then words of like use. */
export function pairWords(
  a: Sketch,
  b: Sketch,
  fromWhole: WordRun,
  toWhole: WordRun,
  vectors: WordVectors,
): PairedPassage {
  const from = cutTo(fromWhole);
  const to = cutTo(toWhole);
  const length = from[1] - from[0] + 1;
  const partners = new Int32Array(length).fill(-1);
  const closeness = new Float32Array(length);
  const taken = new Set<number>();
  const pair = (at: number, partner: number, close: number): void => {
    partners[at - from[0]] = partner;
    closeness[at - from[0]] = close;
    taken.add(partner);
  };
  const partnerOf = (at: number): number => {
    if (at < from[0]) return to[0] - 1;
    return at > from[1] ? to[1] + 1 : (partners[at - from[0]] ?? -1);
  };
  pairConcepts(a, b, from, to, pair);
  for (let round = 0; round < 2; round++)
    for (let step = 0; step < length; step++) {
      const at = round === 0 ? from[0] + step : from[1] - step;
      if (partnerOf(at) >= 0) continue;
      const beside = round === 0 ? partnerOf(at - 1) + 1 : partnerOf(at + 1) - 1;
      const isBeside = partnerOf(round === 0 ? at - 1 : at + 1) >= 0;
      const isFree = beside >= to[0] && beside <= to[1] && !taken.has(beside);
      if (isBeside && isFree && a.words[at] === b.words[beside]) pair(at, beside, 1);
    }
  for (let at = from[0]; at <= from[1]; at++) {
    const concept = a.concepts[at] ?? 0;
    if (partnerOf(at) >= 0 || !vectors.rowByHash.has(concept)) continue;
    let best = LEAST_COSINE;
    let partner = -1;
    for (let other = to[0]; other <= to[1]; other++) {
      if (taken.has(other)) continue;
      const cosine = cosineOf(vectors, concept, b.concepts[other] ?? 0);
      if (cosine > best) [best, partner] = [cosine, other];
    }
    if (partner >= 0) pair(at, partner, best);
  }
  return { a, b, from, to, partners, closeness };
}

/** Pairs words of one concept; of several that have it, those whose neighbours on the left are paired, else in their order. */
function pairConcepts(
  a: Sketch,
  b: Sketch,
  from: WordRun,
  to: WordRun,
  pair: (at: number, partner: number, close: number) => void,
): void {
  const placesByConcept = new Map<number, number[]>();
  for (let at = to[0]; at <= to[1]; at++) {
    const concept = b.concepts[at] ?? 0;
    if (concept === 0) continue;
    const places = placesByConcept.get(concept);
    if (places) places.push(at);
    else placesByConcept.set(concept, [at]);
  }
  let last = to[0] - 1;
  for (let at = from[0]; at <= from[1]; at++) {
    const places = placesByConcept.get(a.concepts[at] ?? 0);
    if (!places || places.length === 0) continue;
    const next = places.findIndex((place) => place > last);
    const [partner = -1] = places.splice(Math.max(0, next), 1);
    pair(at, partner, 1);
    last = partner;
  }
}

/** Whether two runs are word for word the same. */
export function areSameWords(a: Sketch, b: Sketch, inA: WordRun, inB: WordRun): boolean {
  if (inA[1] - inA[0] !== inB[1] - inB[0]) return false;
  for (let i = 0; inA[0] + i <= inA[1]; i++) if (a.words[inA[0] + i] !== b.words[inB[0] + i]) return false;
  return true;
}
