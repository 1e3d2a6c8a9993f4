import { combineHashes, hashOf } from '../../../learn/hash.ts';
import { headOf, tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import { pathBetween } from '../pairs/path-between.ts';
import type { RankedPair } from '../pairs/rank-pairs.ts';
import type { SentenceReading } from '../read-sentence.ts';

/** A word that tells an act, as its sides are looked for. */
export interface TypedTrigger {
  readonly trigger: number;
  /** The act's type, counted from 1. */
  readonly type: number;
  /** The likeliest pair of the sentence between which the trigger stands, or undefined. */
  readonly best: RankedPair | undefined;
  /** Who does it by the grammar alone. */
  readonly agents: readonly number[];
}

/** What a party is to a trigger, as the model numbers it. */
export const SIDES = ['neither', 'actor', 'recipient'] as const;

const BASE = 7000;
const few = (count: number, most: number): number => Math.min(count, most);
/** 2: it is this one; 1: it is another; 0: it is nobody; 3: there is nothing that could tell. */
const isIt = (found: readonly number[] | undefined, party: number): number =>
  found === undefined ? 3 : found.includes(party) ? 2 : found.length > 0 ? 1 : 0;

/**
 * Hashed features of whether a party is actor or recipient of what a trigger tells.
 */
export function sideFeatures(
  scene: EventScene,
  sentence: SentenceReading,
  { trigger, type, best, agents }: TypedTrigger,
  party: number,
  add: (feature: number) => void,
): void {
  const { analysis, lemmaHashes, relationHashes, plain, kinds, nameKinds } = scene;
  let template = BASE;
  const put = (a: number, b = 0): void => {
    add(combineHashes(template++, a, b));
  };
  const lemma = (token: number): number => lemmaHashes[token] ?? 0;
  const path = pathBetween(scene, trigger, party);
  const { way, plainWay } = hashWay(path);
  const kind = combineHashes(3, kinds[party] ?? 0, hashOf(nameKinds[party] ?? ''));
  const tag = hashOf(tagOf(analysis, trigger));
  const passive = scene.isPassive[trigger] ?? 0;
  const voice = combineHashes(1, tag, passive);
  const reading = sentence.patterns.get(trigger);
  const asAgent = isIt(reading?.agents, party);
  const asRecipient = isIt(reading?.recipients, party);
  const told = combineHashes(1, asAgent, asRecipient);
  const byGrammar = isIt(agents, party);
  const relation = relationHashes[party] ?? 0;
  put(1);
  put(type, tag);
  put(way, tag);
  put(way, voice);
  put(plainWay, voice);
  put(way, type);
  put(plainWay, type);
  put(way, lemma(trigger));
  put(plainWay, lemma(trigger));
  put(kind, type);
  put(kind, plainWay);
  put(kind, told);
  put(asAgent, combineHashes(1, asRecipient, byGrammar));
  put(asAgent, type);
  put(asRecipient, type);
  put(byGrammar, voice);
  put(byGrammar, plainWay);
  put(told, combineHashes(1, byGrammar, tag));
  put(told, plainWay);
  put(lemma(party), type);
  put(lemma(party));
  put(relation, tag);
  put(relation, lemma(trigger));
  put(relation, type);
  const isBefore = party < trigger ? 1 : 0;
  put(isBefore, tag);
  put(few(Math.abs(party - trigger), 6), isBefore);
  put(combineHashes(1, path?.up.length ?? 9, path?.down.length ?? 9), tag);
  put(lemma(path?.top ?? trigger), plainWay);
  put(few(scene.depths[path?.top ?? trigger] ?? 0, 4));
  const [start, end] = isBefore ? [party, trigger] : [trigger, party];
  const between = few(sentence.parties.filter((other) => other > start && other < end).length, 5);
  put(between, isBefore);
  put(between, combineHashes(2, asAgent, asRecipient));
  const from = isIt(best && [best.from], party);
  const to = isIt(best && [best.to], party);
  put(from, combineHashes(1, to, best ? few(Math.round(best.behind), 4) : 5));
  put(from, combineHashes(2, asAgent, asRecipient));
  put(to, combineHashes(3, asAgent, asRecipient));
  put(from, combineHashes(4, tag, passive));
  put(to, combineHashes(5, tag, passive));
  put(combineHashes(6, from, to), plainWay);
  put(
    sentence.parties.some((other) => plain[other] === 'appos' && headOf(analysis, other) === party) ? 1 : 0,
  );
  put(plain[party] === 'appos' ? 1 : 0);
  for (const token of path?.up.slice(1) ?? []) add(combineHashes(BASE + 70, lemma(token), tag));
  for (const token of path?.down.slice(0, -1) ?? []) add(combineHashes(BASE + 71, lemma(token), type));

  function hashWay(between: typeof path): { readonly way: number; readonly plainWay: number } {
    if (!between) return { way: 77, plainWay: 77 };
    let way = 3;
    let plainWay = 3;
    for (const token of between.up) {
      way = combineHashes(1, way, relationHashes[token] ?? 0);
      plainWay = combineHashes(1, plainWay, hashOf(plain[token] ?? '_'));
    }
    for (const token of between.down) {
      way = combineHashes(2, way, relationHashes[token] ?? 0);
      plainWay = combineHashes(2, plainWay, hashOf(plain[token] ?? '_'));
    }
    return { way, plainWay };
  }
}
