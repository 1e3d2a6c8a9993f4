import { relationOf, tagOf, tokenSpanOf } from '../../../model/index.ts';
import { childBy, type Scene } from '../../scene.ts';
import type { EventPattern, EventPatterns } from './event-pattern.ts';
import { meetsCondition } from './meets-condition.ts';
import { lemmaIn, nearChildren, type PatternScene } from './pattern-scene.ts';
import { governorsOf } from './phrase-of.ts';

/**
 * The most specific construction whose word stands at a token and whose frame fits; null where there is none, or where it is known to
 * tell no act. A noun is left to the verb before it where that tells the act by it: "lift sanctions".
 *
 * @example matchEventPattern(scene, patterns, 1)?.type // 'ACCUSE', of "Lind slammed the plan."
 */
export function matchEventPattern(
  scene: PatternScene,
  patterns: EventPatterns,
  token: number,
): EventPattern | null {
  const tag = tagOf(scene.analysis, token);
  const isNoun = tag === 'NOUN';
  if (!isNoun && tag !== 'VERB' && tag !== 'ADJ') return null;
  const found = isNoun ? matchNoun(scene, patterns, token) : matchVerb(scene, patterns, token);
  return found?.type == null ? null : found;
}

function matchVerb(scene: PatternScene, patterns: EventPatterns, token: number): EventPattern | undefined {
  const candidates = patterns.verbs.get(lemmaIn(scene, token));
  if (!candidates) return undefined;
  // "Disputed claims" says no more of them than an adjective would; "jailed critics" tells an act.
  const isAttribute = relationOf(scene.analysis, token) === 'amod';
  const isPart = isPartOfWord(scene, token);
  return candidates.find(
    (pattern) =>
      (!isAttribute || pattern.conditions.length === 0) &&
      (!isPart || asksForModifier(pattern)) &&
      fits(scene, patterns, pattern, token),
  );
}

function matchNoun(scene: PatternScene, patterns: EventPatterns, token: number): EventPattern | undefined {
  const lemma = lemmaIn(scene, token);
  const candidates = patterns.nouns.get(lemma);
  // "Detention centre", "murder charge": the noun behind it says what is meant.
  if (!candidates || relationOf(scene.analysis, token) === 'compound') return undefined;
  const isPart = isPartOfWord(scene, token);
  const found = candidates.find(
    (pattern) => (!isPart || asksForModifier(pattern)) && fits(scene, patterns, pattern, token),
  );
  const isTold =
    found !== undefined &&
    governorsOf(scene, token).some((verb) => tellsBy(matchVerb(scene, patterns, verb), lemma));
  return isTold ? undefined : found;
}

/** Whether a verb's construction names the noun as its object. */
function tellsBy(pattern: EventPattern | undefined, lemma: string): boolean {
  return (
    pattern?.conditions.some(
      ({ slot, lemmas, isBarred }) => slot === 'obj' && !isBarred && lemmas?.has(lemma) === true,
    ) === true
  );
}

/** "Iranian-backed", "self-deportation": the parser reads words joined by a hyphen one by one. */
function isPartOfWord({ analysis, lower }: Scene, token: number): boolean {
  return lower[token - 1] === '-' && tokenSpanOf(analysis, token - 1)[1] === tokenSpanOf(analysis, token)[0];
}

/** "Cease-fire", "test-fired": some constructions ask for the word before the hyphen. */
function asksForModifier({ conditions }: EventPattern): boolean {
  return conditions.some(({ slot, isBarred }) => slot === 'mod' && !isBarred);
}

function fits(
  scene: PatternScene,
  patterns: EventPatterns,
  { particle, conditions }: EventPattern,
  token: number,
): boolean {
  const isWhole = particle === null ? !hasParticle(scene, token) : isFollowedBy(scene, token, particle);
  return isWhole && conditions.every((condition) => meetsCondition(scene, patterns, condition, token));
}

/** A verb with a particle is another verb: "carry out", "call off". */
function hasParticle(scene: Scene, token: number): boolean {
  return childBy(scene, token, 'compound:prt') !== undefined;
}

function isFollowedBy(scene: Scene, token: number, particle: string): boolean {
  const words = particle.split(' ');
  if (words.every((word, i) => scene.lower[token + 1 + i] === word)) return true;
  return nearChildren(scene, token).some(
    (child) =>
      scene.lower[child] === particle && /^(?:compound:prt|advmod)$/u.test(relationOf(scene.analysis, child)),
  );
}
