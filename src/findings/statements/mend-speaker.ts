import { tagOf, type TokenRange } from '../../model/index.ts';
import type { FoundStatement } from './found-statement.ts';
import { childBy, topOf, type Scene } from '../scene.ts';
import { branchOf } from './who/branch-of.ts';

/**
 * "Talks had failed, [said] [Marta Lind] “and failed badly”": where the network names no speaker, but the cue's verb has a subject beside
 * it, the subject is the speaker, and no part of the content.
 */
export function mendSpeaker(scene: Scene, found: FoundStatement): FoundStatement {
  const { analysis } = scene;
  const { cue, speaker, content } = found;
  const verb = topOf(scene, cue);
  if (speaker !== null || tagOf(analysis, verb) !== 'VERB') return found;
  const subject = childBy(scene, verb, 'nsubj');
  if (subject === undefined || (subject >= cue.first && subject <= cue.last)) return found;
  const phrase = branchOf(scene, subject, { isBarred: (token) => token >= cue.first && token <= cue.last });
  if (phrase.last !== cue.first - 1 && phrase.first !== cue.last + 1) return found;
  const rest = content.flatMap((range) => without(range, phrase));
  return rest.length === 0 ? found : { ...found, speaker: phrase, content: rest };
}

function without({ first, last }: TokenRange, hole: TokenRange): readonly TokenRange[] {
  if (hole.last < first || hole.first > last) return [{ first, last }];
  return [
    { first, last: hole.first - 1 },
    { first: hole.last + 1, last },
  ].filter((range) => range.first <= range.last);
}
