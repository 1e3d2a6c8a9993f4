import type { Article } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { ActorKnowledge } from './actor-knowledge.ts';
import { codeOn, isOfState } from './code-on.ts';
import type { Coded, KnownActor } from './known-actor.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { toNamedRanges } from './named-ranges.ts';
import type { NamedScene } from './named-scene.ts';
import { countStates, tellHome } from './tell-home.ts';
import { tellMeaning } from './tell-meaning.ts';

/** Whom a name means, and the code that he has on the article's day. */
export interface Meaning {
  readonly known: KnownActor;
  readonly coded: Coded | null;
}

/** An article as the rules for actors look at it. */
export interface ActorScene extends NamedScene {
  /** Of the known names that mean somebody. */
  readonly meanings: ReadonlyMap<NameMatch, Meaning>;
}

/** Matches the names of an article and tells whom each means. */
export function toActorScene(
  scene: Scene,
  { publishedAt }: Pick<Article, 'publishedAt'>,
  knowledge: ActorKnowledge,
): ActorScene {
  const { names, nouns } = matchNames(scene, knowledge.index);
  const matchOn = new Map<number, NameMatch>();
  for (const match of names)
    for (let token = match.first; token <= match.last; token++) matchOn.set(token, match);
  const day = publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const states = countStates(names);
  const home = tellHome(states);
  const ranges = toNamedRanges(scene);
  const ownNamed = names.flatMap(({ known }) => known.filter(({ kind }) => kind === 'body'));
  const bodies = new Set(ownNamed.map(({ source }) => source.entry));
  const bodyCodes = new Set(ownNamed.flatMap(({ roles: [role] }) => (role?.code && !isOfState(role.code) ? [role.code] : []))); // prettier-ignore
  const named = {
    ...scene,
    knowledge,
    day,
    home,
    states,
    bodies,
    bodyCodes,
    ranges,
    matches: names,
    matchOn,
    nouns,
  };
  const meanings = new Map<NameMatch, Meaning>();
  for (const match of names) {
    const known = tellMeaning(named, match);
    if (known) meanings.set(match, { known, coded: codeOn(known, day) });
  }
  return { ...named, meanings };
}
