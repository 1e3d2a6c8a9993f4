import { stateOf } from './code-on.ts';
import type { KnownActor } from './known-actor.ts';
import type { NamedScene } from './named-scene.ts';

/**
 * Whether a city that a name has in it is the one that is known: it lies in the state that the article is about, or no other is named
 * as often. "Georgetown University" of an article about the United States is not Guyana's. True for all but cities.
 */
export function isLocal({ home, states }: NamedScene, { kind, roles: [role] }: KnownActor): boolean {
  if ((kind !== 'city' && kind !== 'seat') || !role?.code) return true;
  const state = stateOf(role.code);
  return home === null ? (states.get(state) ?? 0) >= Math.max(...states.values(), 0) : home === state;
}
