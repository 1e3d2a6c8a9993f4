import { combineHashes, hashOf } from '../../../learn/hash.ts';
import { relationOf, tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import type { PathBetween } from './path-between.ts';
import { contentChain } from './content-chain.ts';
import { pairKey } from './find-rule-pairs.ts';
import { typeAt, type SentenceReading } from '../read-sentence.ts';

/** A doer and one to whom it is done, by the heads of their phrases, with the predicate that the grammar joins them by. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly predicate: number | undefined;
  readonly path: PathBetween;
}

const BASE = 1000;
const few = (count: number, most: number): number => Math.min(count, most);

/** Hashed features of whether a pair is doer and done-to of one act: how the sentence leads from one to the other, and over which words. */
export function pairFeatures(
  scene: EventScene,
  pair: Pair,
  sentence: SentenceReading,
  add: (feature: number) => void,
): void {
  const { analysis, lemmaHashes, relationHashes, plain, kinds, nameKinds, children } = scene;
  const { from, to, predicate, path } = pair;
  const { ranks, holders, triggers } = sentence;
  const typeOf = (token: number): number => typeAt(sentence, token);
  const { top, up, down } = path;
  let template = BASE;
  const put = (a: number, b = 0): void => {
    add(combineHashes(template++, a, b));
  };
  const lemma = (token: number | undefined): number => lemmaHashes[token ?? -1] ?? 7;
  let ups = 17;
  let plainUps = 17;
  for (const token of up) {
    ups = combineHashes(1, ups, relationHashes[token] ?? 0);
    plainUps = combineHashes(2, plainUps, hashOf(plain[token] ?? '_'));
  }
  let downs = 19;
  let plainDowns = 19;
  for (const token of down) {
    downs = combineHashes(1, downs, relationHashes[token] ?? 0);
    plainDowns = combineHashes(2, plainDowns, hashOf(plain[token] ?? '_'));
  }
  const tag = hashOf(tagOf(analysis, top));
  const first = down[0];
  const last = down.at(-1);
  const [fromKind = 0, toKind = 0] = [kinds[from], kinds[to]];
  const fromName = hashOf(nameKinds[from] ?? '');
  const toName = hashOf(nameKinds[to] ?? '');
  put(ups);
  put(downs);
  put(combineHashes(3, ups, tag), downs);
  put(combineHashes(3, plainUps, tag), plainDowns);
  put(plainDowns);
  put(lemma(top), down.length < 3 ? downs : plainDowns);
  put(lemma(top));
  if (first !== undefined && last !== undefined) {
    put(relationHashes[first] ?? 0);
    put(lemma(top), relationHashes[first] ?? 0);
    put(relationHashes[last] ?? 0);
  } else template += 3;
  const on = template++;
  const onBy = template++;
  for (const token of down.slice(0, -1)) {
    add(combineHashes(on, lemma(token)));
    add(combineHashes(onBy, lemma(token), relationHashes[last ?? -1] ?? 0));
  }
  put(fromKind, toKind);
  put(fromKind, plainUps);
  put(toKind, hashOf(plain[to] ?? '_'));
  put(toKind, plainDowns);
  put(lemma(from));
  put(lemma(to));
  put(fromName, toName);
  put(fromName, plainUps);
  put(toName, downs);
  put(from < to ? 1 : 0);
  const isRule = predicate === undefined ? 0 : 1;
  put(isRule);
  put(isRule, combineHashes(4, few(up.length, 6), few(down.length, 6)));
  put(few(scene.depths[top] ?? 0, 5));
  put(few(up.length, 6), few(down.length, 6));
  const between = Math.abs((ranks.get(from) ?? 0) - (ranks.get(to) ?? 0)) - 1;
  put(few(between, 5));
  put(few(between, 5), isRule);
  put(few(ranks.get(from) ?? 0, 3));
  put(few(ranks.get(to) ?? 0, 4));
  put(combineHashes(5, toKind, holders.has(to) ? 1 : 0));
  put(combineHashes(5, fromKind, holders.has(from) ? 1 : 0));
  put(down.slice(0, -1).some((token) => (kinds[token] ?? 0) > 0) ? 1 : 0, toKind);
  put(up.slice(1).some((token) => (kinds[token] ?? 0) > 0) ? 1 : 0, fromKind);
  for (const child of children[top] ?? [])
    if (relationOf(analysis, child) === 'aux:pass') put(plainUps, relationHashes[first ?? -1] ?? 0);
  template = BASE + 50;
  const chain = contentChain(scene, path, predicate);
  let isTyped = 0;
  const typed = template++;
  const said = template++;
  for (const [i, token] of chain.entries()) {
    const type = typeOf(token);
    if (type > 0) isTyped = 1;
    add(combineHashes(typed, type, few(i, 2)));
    add(combineHashes(said, lemma(token), chain.length - i === 1 ? 1 : 0));
  }
  const trigger = triggers.get(pairKey(from, to));
  const told = trigger === undefined ? 0 : typeOf(trigger);
  const isTurned = triggers.has(pairKey(to, from)) ? 1 : 0;
  put(told);
  put(told > 0 ? 1 : 0, isTurned);
  put(told > 0 ? 1 : 0, combineHashes(fromKind, toKind));
  put(trigger === undefined ? 0 : lemma(trigger), toKind);
  put(isTyped, isRule);
  put(isTyped, combineHashes(6, plainUps, plainDowns));
  put(typeOf(chain[0] ?? -1), relationHashes[first ?? -1] ?? 0);
  put(typeOf(chain.at(-1) ?? -1), relationHashes[last ?? -1] ?? 0);
}
