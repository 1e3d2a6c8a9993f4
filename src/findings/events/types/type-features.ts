import { combineHashes, hashOf } from '../../../learn/hash.ts';
import { EVENT_TYPES, tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import { pairKey } from '../pairs/find-rule-pairs.ts';
import type { Pair } from '../pairs/pair-features.ts';
import { contentChain as chainOf } from '../pairs/content-chain.ts';
import { typeAt, type SentenceReading } from '../read-sentence.ts';

const BASE = 2000;
const BIAS = 1;
/** The feature of a word on the way, by the hash of its lemma and negation. */
export const chainFeature = (word: number): number => combineHashes(BASE + 1, word);
const TELLING: ReadonlySet<string> = new Set([
  'obj',
  'obl',
  'xcomp',
  'advmod',
  'compound',
  'aux',
  'advcl',
  'ccomp',
  'nmod',
  'amod',
  'nsubj',
]);
const TURNING: ReadonlySet<string> = new Set([
  'refuse',
  'decline',
  'fail',
  'reject',
  'deny',
  'halt',
  'stop',
  'suspend',
  'cancel',
  'end',
]);
const COMING: ReadonlySet<string> = new Set([
  'agree',
  'offer',
  'pledge',
  'promise',
  'plan',
  'vow',
  'ready',
  'willing',
  'prepared',
  'intend',
  'commit',
  'announce',
  'propose',
  'expect',
  'set',
]);
const WILL: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", '’ll']);
const MUST: ReadonlySet<string> = new Set(['must', 'should', 'need']);
const few = (count: number, most: number): number => Math.min(count, most);

/** What leads from doer to done-to; −1 for a side that is not told. */
export interface Deed {
  readonly chain: readonly number[];
  readonly from: number;
  readonly to: number;
  /** The words on the way, which are not told twice. */
  readonly on: ReadonlySet<number>;
}

export function deedOfPair(scene: EventScene, { from, to, path, predicate }: Pair): Deed {
  return { chain: chainOf(scene, path, predicate), from, to, on: new Set([...path.up, ...path.down]) };
}

/** Hashed features of what an act is: the words that lead from doer to done-to, what hangs on them, and how they are put. */
export function typeFeatures(
  scene: EventScene,
  { chain, from, to, on }: Deed,
  sentence: SentenceReading,
  add: (feature: number) => void,
): void {
  const {
    analysis,
    children,
    lemmas,
    lemmaHashes,
    plain,
    relationHashes,
    cases,
    isNegated,
    isPassive,
    lower,
  } = scene;
  const { range, phrases, patterns, triggers } = sentence;
  const typeOf = (token: number): number => typeAt(sentence, token);
  const lemma = (token: number | undefined): number => lemmaHashes[token ?? -1] ?? 7;
  const put = (template: number, a: number, b = 0): void => {
    add(combineHashes(BASE + template, a, b));
  };
  put(0, BIAS);
  let negated = 0;
  let coming = 0;
  let must = 0;
  chain.forEach((word, i) => {
    const negation = isNegated[word] ?? 0;
    const hash = combineHashes(8, lemma(word), negation);
    put(1, hash);
    put(2, hash, few(i, 2));
    if (tagOf(analysis, word) === 'VERB') put(3, hash, isPassive[word] ?? 0);
    if (negation || TURNING.has(lemmas[word] ?? '')) negated = 1;
    if (COMING.has(lemmas[word] ?? '')) coming = 1;
    put(4, typeOf(word), few(i, 1));
    for (const child of children[word] ?? []) {
      const relation = plain[child] ?? '_';
      const small = lower[child] ?? '';
      if (relation === 'aux') {
        if (WILL.has(small)) coming = 1;
        if (MUST.has(small)) must = 1;
        put(5, lemma(child));
        put(6, hashOf(small), few(i, 2));
        continue;
      }
      if (relation === 'compound' && tagOf(analysis, child) === 'ADP') put(7, lemma(word), lemma(child));
      if (!TELLING.has(relation) || child === from || child === to || on.has(child)) continue;
      if (tagOf(analysis, child) === 'PRON') continue;
      put(8, lemma(child), relationHashes[child] ?? 0);
      put(9, lemma(word), lemma(child));
      put(10, lemma(child));
      put(11, typeOf(child), hashOf(relation));
      for (const below of children[child] ?? [])
        if (below !== from && below !== to && ['NOUN', 'VERB', 'ADJ'].includes(tagOf(analysis, below))) {
          put(12, lemma(below));
          put(13, typeOf(below));
        }
    }
  });
  const [first = -1] = chain;
  const last = chain.at(-1) ?? -1;
  let words = 3;
  for (const word of chain.slice(0, 3)) words = combineHashes(9, words, lemma(word));
  put(14, words);
  if (chain.length > 1) {
    put(15, lemma(first), lemma(chain[1]));
    put(16, lemma(chain.at(-2)), lemma(last));
  }
  put(17, lemma(last));
  put(18, lemma(last), relationHashes[to] ?? 0);
  put(19, relationHashes[to] ?? 1);
  put(20, hashOf(cases[to] ?? ''));
  put(21, lemma(first), hashOf(cases[to] ?? ''));
  const isConditional = lower
    .slice(range.first, range.last + 1)
    .some((word) => word === 'if' || word === 'unless');
  const mood = negated + 2 * coming + 4 * must + (isConditional ? 8 : 0);
  put(22, mood);
  let firstType = 0;
  let lastType = 0;
  for (const word of chain) {
    const type = typeOf(word);
    put(23, mood, lemma(word));
    put(24, mood, type);
    put(25, negated, type);
    put(26, coming, type);
    if (type > 0) {
      if (firstType === 0) firstType = type;
      lastType = type;
    }
  }
  const trigger = triggers.get(pairKey(from, to));
  const told = trigger === undefined ? undefined : patterns.get(trigger)?.pattern;
  const toldType = trigger === undefined ? 0 : typeOf(trigger);
  put(38, toldType);
  put(39, toldType, mood);
  for (const word of chain) {
    const pattern = patterns.get(word)?.pattern;
    if (pattern) {
      put(40, hashOf(pattern.mode ?? ''), EVENT_TYPES.indexOf(pattern.type ?? 'AGREE'));
      put(41, hashOf(pattern.cameo?.slice(0, 3) ?? ''));
      put(42, hashOf(pattern.cameo?.slice(0, 2) ?? ''), mood);
    }
  }
  if (told) put(43, hashOf(told.cameo ?? ''), mood);
  put(27, firstType);
  put(28, lastType);
  put(29, firstType, mood);
  for (let token = range.first; token <= range.last && token < range.first + 120; token++) {
    const tag = tagOf(analysis, token);
    if (tag === 'NOUN' || tag === 'VERB' || tag === 'ADJ' || tag === 'ADV' || tag === 'AUX')
      put(30, lemma(token));
    const type = typeOf(token);
    if (type > 0) put(31, type);
  }
  const one = phrases.get(from) ?? { first, last: first };
  const other = phrases.get(to) ?? { first: last, last };
  const start = Math.max(range.first, Math.min(one.first, other.first) - 3);
  const end = Math.min(range.last, Math.max(one.last, other.last) + 5);
  let before = 0;
  let beforeThat = 0;
  for (let token = start, seen = 0; token <= end && seen < 60; token++, seen++) {
    const gram =
      from >= 0 && token >= one.first && token <= one.last
        ? 101
        : to >= 0 && token >= other.first && token <= other.last
          ? 102
          : tagOf(analysis, token) === 'NUM'
            ? 103
            : lemma(token);
    if (gram === before && gram < 103) continue;
    put(32, gram);
    if (before) put(33, before, gram);
    if (beforeThat) put(34, combineHashes(10, beforeThat, before), gram);
    beforeThat = before;
    before = gram;
  }
  put(35, lemma(from));
  put(36, lemma(to));
  put(37, scene.kinds[from] ?? 0, scene.kinds[to] ?? 0);
}
