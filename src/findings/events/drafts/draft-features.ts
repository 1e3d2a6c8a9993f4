import { combineHashes, hashOf } from '../../../learn/hash.ts';
import { EVENT_TYPES, headOf, pennTagOf, tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import { pairKey } from '../pairs/find-rule-pairs.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { EventDraft } from './event-draft.ts';

const BASE = 3000;
const BESIDE: ReadonlySet<string> = new Set([
  'obj',
  'xcomp',
  'obl',
  'nmod',
  'advmod',
  'aux',
  'mark',
  'compound',
  'amod',
]);
const NOT_TOLD = 99;

const step = (value: number, width: number, least: number, most: number): number =>
  Math.round(Math.max(least, Math.min(most, value)) / width);
/** Log odds in steps of a half. */
const odds = (share: number): number => step(Math.log((share + 1e-4) / (1 - share + 1e-4)), 0.5, -8, 8);

/** Hashed features of whether a draft is right: how sure each model was, the words, who takes part, how it is put. */
export function draftFeatures(
  scene: EventScene,
  sentence: SentenceReading,
  draft: EventDraft,
  add: (feature: number) => void,
): void {
  const { analysis, lemmaHashes, relationHashes, kinds, nameKinds, plain } = scene;
  const { trigger, pair, typeProbability } = draft;
  const pattern = draft.reading?.pattern;
  const from = draft.actors[0] ?? -1;
  const to = draft.recipients[0] ?? -1;
  let template = BASE;
  const put = (a: number, b = 0): void => {
    add(combineHashes(template++, a, b));
  };
  const lemma = (token: number): number => lemmaHashes[token] ?? 0;
  const kind = (party: number): number => (party < 0 ? 9 : (kinds[party] ?? 0));
  const named = (party: number): number => (party < 0 ? 0 : hashOf(nameKinds[party] ?? ''));
  const type = EVENT_TYPES.indexOf(draft.type);
  const tag = hashOf(tagOf(analysis, trigger));
  const isNoun = tagOf(analysis, trigger) === 'NOUN' ? 1 : 0;
  const hasPattern = pattern ? 1 : 0;
  const score = pair?.score ?? null;
  const fit = score === null ? NOT_TOLD : step(score, 1, -8, 8);
  put(1);
  put(odds(draft.odds.act));
  put(odds(draft.odds.type));
  put(odds(draft.odds.type), type);
  put(odds(draft.odds.type), pair ? 1 : 0);
  put(step(typeProbability, 0.2, 0, 1), odds(draft.odds.type));
  put(type);
  put(lemma(trigger));
  put(lemma(trigger), type);
  put(tag, type);
  put(hashOf(pennTagOf(analysis, trigger)));
  put(hasPattern);
  put(pattern ? (pattern.type === draft.type ? 2 : 1) : 0, tag);
  put(pattern?.line ?? 0, isNoun);
  put(pattern ? Math.min(5, pattern.conditions.length) : 9, type);
  put(score === null ? NOT_TOLD : step(score, 0.5, -8, 8));
  put(fit, hasPattern);
  put(step(pair?.behind ?? 9, 0.5, 0, 6));
  put(step(typeProbability, 0.1, 0, 1));
  put(step(typeProbability, 0.1, 0, 1), hasPattern);
  put(kind(from), named(from));
  put(kind(to), named(to));
  put(combineHashes(1, kind(from), named(from)), combineHashes(1, kind(to), named(to)));
  put(type, kind(from));
  put(type, kind(to));
  put(lemma(from));
  put(lemma(to));
  put(hashOf(pattern?.cameo?.slice(0, 2) ?? ''), kind(to));
  put(hashOf(pattern?.cameo?.slice(0, 3) ?? ''));
  put(scene.isNegated[trigger] ?? 0, type);
  put(scene.isPassive[trigger] ?? 0, type);
  put(relationHashes[trigger] ?? 0, tag);
  put(relationHashes[trigger] ?? 0, type);
  const head = headOf(analysis, trigger);
  put(lemma(head));
  put(lemma(head), relationHashes[trigger] ?? 0);
  put(scene.isQuoted[trigger] ?? 0);
  put(scene.isQuoted[trigger] ?? 0, type);
  const known = sentence.triggers.get(pairKey(from, to));
  put(known === undefined ? 0 : known === trigger ? 2 : 1);
  put(sentence.predicates.has(pairKey(from, to)) ? 1 : 0);
  put(Math.min(3, sentence.patterns.size));
  put((draft.actors.length > 0 ? 1 : 0) + (draft.recipients.length > 0 ? 2 : 0), type);
  put(Math.min(4, draft.actors.length), Math.min(4, draft.recipients.length));
  for (const child of (scene.children[trigger] ?? []).slice(0, 20)) {
    const relation = relationHashes[child] ?? 0;
    add(combineHashes(BASE + 101, relation, tag));
    if (child !== from && child !== to) add(combineHashes(BASE + 102, relation, lemma(child)));
    if (BESIDE.has(plain[child] ?? '')) add(combineHashes(BASE + 103, lemma(trigger), lemma(child)));
  }
}
