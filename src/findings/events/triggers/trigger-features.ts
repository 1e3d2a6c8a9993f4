import { combineHashes, hashOf } from '../../../learn/hash.ts';
import { headOf, pennTagOf, tagOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';
import { agentsOf } from '../pairs/agents-of.ts';
import { typeAt, type SentenceReading } from '../read-sentence.ts';

const BASE = 5000;
const WINDOW = 5;
const MOST_CHILDREN = 20;
const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'ADV']);
const PHRASES: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod']);
const few = (count: number, most: number): number => Math.min(count, most);

/** Whether a word may tell an act: a verb, a noun, an adjective that names no nation, or whatever the lexicon has a pattern for. */
export function mayTrigger(scene: EventScene, { patterns }: SentenceReading, token: number): boolean {
  const tag = tagOf(scene.analysis, token);
  const isNationality = scene.nameKinds[token] === 'nationality';
  const mayTell =
    tag === 'VERB' || tag === 'NOUN' || (tag === 'ADJ' && !isNationality) || patterns.has(token);
  return mayTell && /[a-z]/u.test(scene.lower[token] ?? '');
}

/** Hashed features of whether a word tells an act, and which: itself, what hangs on it, whom it may be done by and to. */
export function triggerFeatures(
  scene: EventScene,
  sentence: SentenceReading,
  token: number,
  add: (feature: number) => void,
): void {
  const { analysis, lemmaHashes, relationHashes, plain, children, kinds, nameKinds, lower } = scene;
  let template = BASE;
  const put = (a: number, b = 0): void => {
    add(combineHashes(template++, a, b));
  };
  const lemmaAt = (at: number): number =>
    at >= sentence.range.first && at <= sentence.range.last ? (lemmaHashes[at] ?? 0) : 0;
  const kindOf = (party: number | undefined): number =>
    party === undefined ? 99 : combineHashes(1, kinds[party] ?? 0, hashOf(nameKinds[party] ?? ''));
  const lemma = lemmaAt(token);
  const tag = hashOf(tagOf(analysis, token));
  const penn = hashOf(pennTagOf(analysis, token));
  const reading = sentence.patterns.get(token);
  const type = typeAt(sentence, token);
  put(1);
  put(lemma, tag);
  put(lemma, penn);
  put(lemma);
  put(tag);
  put(penn);
  put(type, tag);
  put(type, reading ? few(reading.pattern.conditions.length, 4) : 0);
  put(hashOf(reading?.pattern.cameo ?? ''));
  put(hashOf((lower[token] ?? '').slice(-3)), tag);
  const head = headOf(analysis, token);
  const relation = relationHashes[token] ?? 0;
  put(relation, tag);
  put(relation, type);
  put(lemmaAt(head), relation);
  put(lemmaAt(head), lemma);
  put(head < 0 ? 0 : typeAt(sentence, head), type);
  put(lemmaAt(token - 1), lemma);
  put(lemmaAt(token + 1), lemma);
  put(lemmaAt(token - 1));
  put(lemmaAt(token + 1));
  put(lemmaAt(token - 2));
  put(lemmaAt(token + 2));
  put(lemmaAt(token - 1), lemmaAt(token + 1));
  put(scene.isNegated[token] ?? 0, type);
  put(scene.isPassive[token] ?? 0, type);
  put(scene.isPassive[token] ?? 0, lemma);
  put(scene.isQuoted[token] ?? 0, type);
  put(scene.isQuoted[token] ?? 0, lemma);
  put(kinds[token] ?? 0, type);
  put(few(sentence.parties.length, 6), type);
  put(few(sentence.patterns.size, 3), type);
  const [agent] = reading?.agents ?? agentsOf(scene, token).filter((party) => (kinds[party] ?? 0) > 0);
  const [recipient] = reading?.recipients ?? [];
  put(kindOf(agent));
  put(kindOf(agent), type);
  put(kindOf(agent), lemma);
  put(agent === undefined ? 0 : lemmaAt(agent), type);
  put(agent === undefined ? 0 : lemmaAt(agent), lemma);
  put(kindOf(recipient), type);
  put(recipient === undefined ? 0 : lemmaAt(recipient), type);
  put(recipient === undefined ? 0 : lemmaAt(recipient), lemma);
  const on = (offset: number, a: number, b: number): void => {
    add(combineHashes(BASE + 60 + offset, a, b));
  };
  for (const child of (children[token] ?? []).slice(0, MOST_CHILDREN)) {
    const by = relationHashes[child] ?? 0;
    on(0, by, tag);
    on(1, by, lemma);
    on(2, by, type);
    if (plain[child] === 'punct') continue;
    on(3, combineHashes(1, lemma, lemmaAt(child)), by);
    on(4, by, lemmaAt(child));
    on(5, lemmaAt(child), type);
    on(6, by, kindOf(child));
    on(7, combineHashes(2, by, kinds[child] ?? 0), lemma);
    on(8, typeAt(sentence, child), type);
    if (!PHRASES.has(plain[child] ?? '')) continue;
    for (const below of (children[child] ?? []).slice(0, MOST_CHILDREN))
      if (plain[below] !== 'det' && plain[below] !== 'punct') on(9, lemmaAt(below), type);
  }
  for (let at = token - WINDOW; at <= token + WINDOW; at++)
    if (at !== token && lemmaAt(at) !== 0 && CONTENT.has(tagOf(analysis, at))) on(10, lemmaAt(at), type);
}
