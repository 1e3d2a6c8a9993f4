import type { Sketch, WordRun } from '../../model/index.ts';
import { RARITY_STEPS } from '../sketch/tell-concepts.ts';
import type { PairedPassage } from './paired-passage.ts';

/** What stands around two values, each 0 to 1. */
export interface Context {
  /** The share of what is told around both that is told around both alike; what stands nearer counts more. */
  readonly wide: number;
  /** The same of the words close by. */
  readonly close: number;
  /** Whether the words right before the two are partners, and those right behind; a half where both passages end there. */
  readonly beside: number;
}

/** So many words away, a word counts a third of what it would count beside the value. */
const REACHES = { wide: 6, close: 1.5 };
/** What a word counts that only holds the others together ("in", "the"), in nats. */
const LEAST_WEIGHT = 0.5;

function nearness(at: number, [first, last]: WordRun, reach: number): number {
  const distance = at < first ? first - at : at - last;
  return distance <= 0 ? 0 : Math.exp((1 - distance) / reach);
}

function weightOf({ rarities }: Sketch, at: number): number {
  return Math.max(LEAST_WEIGHT, (rarities[at] ?? 0) / RARITY_STEPS);
}

function sumAround(sketch: Sketch, passage: WordRun, value: WordRun, reach: number): number {
  let sum = 0;
  for (let at = passage[0]; at <= passage[1]; at++) sum += weightOf(sketch, at) * nearness(at, value, reach);
  return sum;
}

/** How alike what stands around two values is, as far as it reaches: Dice's coefficient over what the words around tell. */
function measureLikeness(passage: PairedPassage, inA: WordRun, inB: WordRun, reach: number): number {
  const { a, b, from, to, partners, closeness } = passage;
  let common = 0;
  for (let at = from[0]; at <= from[1]; at++) {
    const partner = partners[at - from[0]] ?? -1;
    if (partner < 0) continue;
    const weight = (closeness[at - from[0]] ?? 0) * (weightOf(a, at) + weightOf(b, partner));
    common += weight * Math.min(nearness(at, inA, reach), nearness(partner, inB, reach));
  }
  const whole = sumAround(a, from, inA, reach) + sumAround(b, to, inB, reach);
  return whole === 0 ? 0 : common / whole;
}

/** How alike what stands around two values is. */
export function measureContext(passage: PairedPassage, inA: WordRun, inB: WordRun): Context {
  const { from, to, partners } = passage;
  const besideOf = (atA: number, atB: number): number => {
    const endsA = atA < from[0] || atA > from[1];
    const endsB = atB < to[0] || atB > to[1];
    if (endsA && endsB) return 1;
    return !endsA && partners[atA - from[0]] === atB ? 1 : 0;
  };
  return {
    wide: measureLikeness(passage, inA, inB, REACHES.wide),
    close: measureLikeness(passage, inA, inB, REACHES.close),
    beside: (besideOf(inA[0] - 1, inB[0] - 1) + besideOf(inA[1] + 1, inB[1] + 1)) / 2,
  };
}
