import { lemmaOf, relationOf, tagOf } from '../../../model/index.ts';
import type { EventPattern, EventPatterns, Slot } from './event-pattern.ts';
import { fillersOf } from './fillers-of.ts';
import { isTime, lemmaIn, nearChildren, type PatternScene } from './pattern-scene.ts';
import { governorsOf, phraseOf } from './phrase-of.ts';
import { subjectOf } from './subject-of.ts';

/** Prepositions before who does what a noun tells, in order of how sure they tell it. */
const AGENT_PREPOSITIONS = ['between', 'among', 'from', 'of'] as const;

/**
 * The word, its phrase's head, that tells who does it; null where the sentence does not say. Where the subject is whom it is done to
 * ("faced criticism from"), he is told behind "from" or "by".
 *
 * @example agentOf(scene, patterns, pattern, 1) // 0, "Lind" of "Lind slammed the plan."
 */
export function agentOf(
  scene: PatternScene,
  patterns: EventPatterns,
  pattern: EventPattern,
  token: number,
): number | null {
  if (isTaken(pattern, 'subj', null)) return toldBy(scene, patterns, token, ['by', 'from', 'of']) ?? null;
  const isNoun = tagOf(scene.analysis, token) === 'NOUN';
  return (isNoun ? nounAgentOf(scene, patterns, pattern, token) : subjectOf(scene, token)) ?? null;
}

function nounAgentOf(
  scene: PatternScene,
  patterns: EventPatterns,
  pattern: EventPattern,
  noun: number,
): number | undefined {
  const [owner] = isTaken(pattern, 'poss', null)
    ? []
    : fillersOf(scene, patterns, { slot: 'poss', preposition: null }, noun);
  const named = owner !== undefined && tagOf(scene.analysis, owner) !== 'PRON' ? owner : undefined;
  // "Lind launched his attack": the name says more than the pronoun.
  const told =
    named ?? phraseOf(scene, patterns, noun, 'by') ?? lightSubjectOf(scene, patterns, noun) ?? owner;
  if (told !== undefined) return told;
  const nation = nearChildren(scene, noun).find((child) => isNation(scene, child));
  if (nation !== undefined && !isTime(scene, patterns, nation)) return nation;
  const open = AGENT_PREPOSITIONS.filter((preposition) => !isTaken(pattern, 'nmod', preposition));
  return toldBy(scene, patterns, noun, open);
}

/** The first that a preposition tells. */
function toldBy(
  scene: PatternScene,
  patterns: EventPatterns,
  token: number,
  prepositions: readonly string[],
): number | undefined {
  for (const preposition of prepositions) {
    const agent = phraseOf(scene, patterns, token, preposition);
    if (agent !== undefined) return agent;
  }
  return undefined;
}

/** Who launches the attack, holds the talks. */
function lightSubjectOf(scene: PatternScene, patterns: EventPatterns, noun: number): number | undefined {
  const light = governorsOf(scene, noun).find((verb) => patterns.lightVerbs.has(lemmaIn(scene, verb)));
  const subject = light === undefined ? undefined : subjectOf(scene, light);
  return subject === noun ? undefined : subject;
}

function isTaken({ recipients }: EventPattern, slot: Slot, preposition: string | null): boolean {
  return recipients.some((place) => place.slot === slot && place.preposition === preposition);
}

/** "Ruritanian" or "Ruritania" before a noun: a name, or an adjective that is written with a capital wherever it stands. */
function isNation({ analysis }: PatternScene, word: number): boolean {
  const relation = relationOf(analysis, word);
  if (relation !== 'amod' && relation !== 'compound') return false;
  return tagOf(analysis, word) === 'PROPN' || /^\p{Lu}/u.test(lemmaOf(analysis, word));
}
