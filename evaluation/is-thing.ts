import type { Scene } from '../src/findings/scene.ts';
import { lemmaOf, tagOf, type EntityKind, type EventParty } from '../src/model/index.ts';
import { mentionsAt, topTokenOf } from './same-party.ts';

/** Names of no party. */
const THINGS: ReadonlySet<EntityKind> = new Set(['document', 'weapon', 'other']);
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what']);

/**
 * Whether what is found as a party is none but a thing or a matter: "the plan" of "rejected the plan". It has no code, and is no
 * person, no body and no group of people.
 *
 * @param people lemmas of the nouns that mean people and their bodies
 */
export function isThing(
  scene: Scene,
  { codes, sector, spans }: EventParty,
  people: ReadonlySet<string>,
): boolean {
  if (codes.length > 0 || sector !== null) return false;
  return spans.every((span) => {
    const top = topTokenOf(scene, span);
    if (top === undefined) return true;
    const [mention] = mentionsAt(scene, top);
    if (mention) return THINGS.has(mention.kind);
    const tag = tagOf(scene.analysis, top);
    if (tag === 'PRON') return PRONOUNS.has(scene.lower[top] ?? '');
    if (tag === 'NOUN') return !people.has(lemmaOf(scene.analysis, top).toLowerCase());
    return tag === 'VERB';
  });
}
