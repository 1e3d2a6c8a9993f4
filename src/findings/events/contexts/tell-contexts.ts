import {
  headOf,
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  type EventContext,
} from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { ContextLexicon } from './parse-event-contexts.ts';

/** An act has no more than these; the most telling come first. */
const MOST = 3;

/** How many words of the phrase are looked at, nearest first. */
const REACH = 40;

/** Clauses that tell another act: what somebody said, what happened besides. */
const OTHER_CLAUSES: ReadonlySet<string> = new Set([
  'ccomp',
  'advcl',
  'parataxis',
  'acl:relcl',
  'conj',
  'discourse',
]);

/**
 * The contexts that an act stands in, told by the words of its phrase, the most telling first: a word counts for less the more steps it
 * is away in the tree, and several words of one context count together.
 *
 * @param trigger the verb or noun that tells the act
 * @example tellContexts(scene, lexicon, 1) // ['economic', 'sanctions'], of "Ruritania banned trade under the embargo."
 */
export function tellContexts(
  scene: Scene,
  lexicon: ContextLexicon,
  trigger: number,
): readonly EventContext[] {
  const weights = new Map<EventContext, number>();
  for (const [token, steps] of phraseAround(scene, trigger)) {
    for (const { words, context } of lexicon.get(lemmaIn(scene, token)) ?? []) {
      if (!words.every((word, i) => lemmaIn(scene, token + i) === word)) continue;
      // A compound says more than its words do one by one.
      weights.set(context, (weights.get(context) ?? 0) + words.length / (1 + steps));
    }
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([context]) => context);
}

/** The words of the trigger's phrase and how many steps of the tree they are from it; of a noun, its verb's phrase as well. */
function phraseAround(scene: Scene, trigger: number): ReadonlyMap<number, number> {
  const { analysis, children } = scene;
  const steps = new Map([[trigger, 0]]);
  const verb = headOf(analysis, trigger);
  const isNoun = tagOf(analysis, trigger) === 'NOUN';
  if (isNoun && verb >= 0 && tagOf(analysis, verb) === 'VERB') steps.set(verb, 1);
  for (const [token, step] of steps) {
    for (const child of children[token] ?? []) {
      if (steps.size >= REACH) return steps;
      if (!steps.has(child) && !isOtherClause(scene, child)) steps.set(child, step + 1);
    }
  }
  return steps;
}

function isOtherClause(scene: Scene, token: number): boolean {
  const relation = relationOf(scene.analysis, token);
  if (relation === 'conj') return tagOf(scene.analysis, token) === 'VERB';
  if (relation === 'advcl' && isWhatItIsAbout(scene, token)) return false;
  return OTHER_CLAUSES.has(relation) || OTHER_CLAUSES.has(plainRelation(relation));
}

/** "Accused of *laundering* money", "called on them to *withdraw* troops". */
function isWhatItIsAbout({ children, lower }: Scene, clause: number): boolean {
  const [first] = children[clause] ?? [];
  return first !== undefined && /^(?:of|for|from|to|against)$/u.test(lower[first] ?? '');
}

function lemmaIn({ analysis, lower }: Scene, token: number): string {
  return token < lower.length ? lemmaOf(analysis, token).toLowerCase() : '';
}
