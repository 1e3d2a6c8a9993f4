import type { NameMatch } from '../../actors/match-names.ts';
import { bodyOf, sentenceAround, type DoubtScene } from '../doubt-scene.ts';
import type { Counted } from './counted.ts';
import type { Owned } from './tell-by-noun.ts';

/** "The council saw troops sent by 17 member countries": perhaps of the only body that the sentence names. */
export function ownerInSentence(scene: DoubtScene, { first, last, saysMember }: Counted): Owned | undefined {
  if (!saysMember || scene.lower[last + 1] === 'of' || scene.lower[last] === 'members') return undefined;
  const sentence = sentenceAround(scene, first);
  const named = new Map<string, NameMatch>();
  for (let token = sentence.first; token <= sentence.last; token++) {
    const match = scene.matchOn.get(token);
    const body = match && bodyOf(scene, match);
    if (body) named.set(body.name, match);
  }
  const [match, other] = named.values();
  return match && !other ? { match, claim: 'perhaps' } : undefined;
}
