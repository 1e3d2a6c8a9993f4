import { relationOf } from '../../../model/index.ts';
import { childBy } from '../../scene.ts';
import type { EventPattern, EventPatterns } from './event-pattern.ts';
import { fillersOf } from './fillers-of.ts';
import { objectOf } from './object-of.ts';
import type { PatternScene } from './pattern-scene.ts';
import { phraseOf } from './phrase-of.ts';

/** Where the party stands that an infinitive is done to: "agreed to send food *to the camp*", "agreed to help *the camp*". */
const PARTY_PREPOSITIONS = ['to', 'with', 'against', 'from', 'on', 'for', 'in'] as const;

/**
 * The word, its phrase's head, that tells to whom or what the act is done; null where the sentence does not say.
 *
 * @example recipientOf(scene, patterns, pattern, 1) // 3, "plan" of "Lind slammed the plan."
 */
export function recipientOf(
  scene: PatternScene,
  patterns: EventPatterns,
  { recipients }: EventPattern,
  token: number,
): number | null {
  for (const place of recipients) {
    const [filler] = fillersOf(scene, patterns, place, token).filter((word) => word !== token);
    if (filler === undefined) continue;
    const recipient = place.slot === 'xcomp' ? partyOf(scene, patterns, filler) : filler;
    if (recipient !== undefined) return recipient;
  }
  return null;
}

function partyOf(scene: PatternScene, patterns: EventPatterns, verb: number): number | undefined {
  const receiver = childBy(scene, verb, 'iobj');
  if (receiver !== undefined) return receiver;
  const phrases = PARTY_PREPOSITIONS.map((word) => phraseOf(scene, patterns, verb, word));
  return phrases.find((phrase) => phrase !== undefined && isNominal(scene, phrase)) ?? objectOf(scene, verb);
}

function isNominal({ analysis }: PatternScene, token: number): boolean {
  return /^(?:obl|nmod)$/u.test(relationOf(analysis, token));
}
