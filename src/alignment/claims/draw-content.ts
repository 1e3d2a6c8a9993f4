import { combineHashes } from '../../learn/hash.ts';
import type { Sketch, Telling, TellingParty } from '../../model/index.ts';

/** Somebody whom a telling is about; named in it, or meant by a pronoun or as its speaker. */
export interface ContentParty extends TellingParty {
  /** How much it tells, in nats. */
  readonly rarity: number;
  readonly isNamed: boolean;
}

/** What a telling says, ready to be compared: its concepts, those who are named in it apart. */
export interface TellingContent {
  readonly telling: Telling;
  readonly sketch: Sketch;
  /** Each once, ascending, names among them. */
  readonly concepts: Uint32Array;
  /** Each two that follow one another, as one hash; each once, ascending. */
  readonly pairs: Uint32Array;
  /** Each once, without those named, in order of the text, and how much it tells in nats. */
  readonly words: readonly number[];
  readonly rarities: readonly number[];
  readonly wordWeight: number;
  readonly parties: readonly ContentParty[];
  readonly partyWeight: number;
  readonly doers: readonly ContentParty[];
  readonly receivers: readonly ContentParty[];
}

/** Sixteenths of a nat. */
const RARITY_STEPS = 16;
/** However long a telling is, so many of its concepts are compared, from the first. */
export const MOST_CONCEPTS = 96;
/** Of a party that the words of the telling do not name, and that its speaker or a pronoun stands for. */
const UNNAMED_RARITY = 2;

function ascendingOnce(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(hashes)
    .sort()
    .filter((hash, i, all) => i === 0 || hash !== all[i - 1]);
}

function sum(rarities: readonly number[]): number {
  return rarities.reduce((total, rarity) => total + rarity, 0);
}

/** @example drawContent(sketch, telling).words.length // 4, of "arms transfers to Syldavia resumed in May" */
export function drawContent(sketch: Sketch, telling: Telling): TellingContent {
  const named = telling.parties.map(() => -1);
  const concepts: number[] = [];
  const words: number[] = [];
  const rarities: number[] = [];
  for (const [first, last] of telling.runs)
    for (let at = first; at <= last && concepts.length < MOST_CONCEPTS; at++) {
      const concept = sketch.concepts[at] ?? 0;
      if (concept === 0) continue;
      concepts.push(concept);
      const rarity = (sketch.rarities[at] ?? 0) / RARITY_STEPS;
      const party = telling.parties.findIndex((each) => each.concept === concept);
      if (party >= 0) named[party] = rarity;
      else if (!words.includes(concept)) {
        words.push(concept);
        rarities.push(rarity);
      }
    }
  const parties = telling.parties.map((party, i): ContentParty => {
    const rarity = named[i] ?? -1;
    return { ...party, rarity: rarity < 0 ? UNNAMED_RARITY : rarity, isNamed: rarity >= 0 };
  });
  return {
    telling,
    sketch,
    concepts: ascendingOnce(concepts),
    pairs: ascendingOnce(concepts.slice(1).map((concept, i) => combineHashes(0, concepts[i] ?? 0, concept))),
    words,
    rarities,
    wordWeight: sum(rarities),
    parties,
    partyWeight: sum(parties.map(({ rarity }) => rarity)),
    doers: parties.filter(({ isDoer }) => isDoer),
    receivers: parties.filter(({ isReceiver }) => isReceiver),
  };
}

/** What a telling says of somebody; undefined where it does not know him. */
export function partyOf({ parties }: TellingContent, concept: number): ContentParty | undefined {
  return parties.find((party) => party.concept === concept);
}
