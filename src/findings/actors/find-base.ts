import { headOf, relationOf, tagOf, type TokenRange } from '../../model/index.ts';
import { childBy } from '../scene.ts';
import type { ActorScene } from './actor-scene.ts';
import { stateOf } from './code-on.ts';
import type { Coded, KnownActor } from './known-actor.ts';

/** No phrase has more words before its head that are read. */
const LONGEST = 12;
/** So many steps of the parse a word of a phrase may hang below its head. */
const DEEPEST = 6;
/** How words hang on a head that say what it is. */
const SAYING: ReadonlySet<string> = new Set([
  'compound', 'amod', 'nmod:poss', 'nmod:desc', 'det', 'det:predet', 'nummod', 'flat', 'obl:unmarked', 'nmod:unmarked',
]); // prettier-ignore
const SAYING_OR_JOINED: ReadonlySet<string> = new Set([...SAYING, 'cc', 'conj']);
const HYPHEN = /^[-‐‑–]$/u;

/** The first token of what stands before a head and says what it is: "Russian" of "by the Russian defense minister". */
export function phraseStart(scene: ActorScene, head: number): number {
  const first = startBy(scene, head, SAYING);
  const isEmpty = (token: number): boolean => /^(?:DET|PUNCT)$/u.test(tagOf(scene.analysis, token));
  let start = first;
  while (start < head && isEmpty(start)) start++;
  return start;
}

/** The states and bodies joined before a head: of "Chinese and Russian warships" both. Empty where there is no "and" or but one. */
export function joinedBases(scene: ActorScene, head: number): readonly Coded[] {
  const first = startBy(scene, head, SAYING_OR_JOINED);
  const bases = basesIn(scene, first, head).filter(
    ({ known: { kind } }) => kind !== 'city' && kind !== 'place',
  );
  const isJoined = scene.lower.slice(first, head).includes('and');
  const states = new Set(bases.map(({ coded }) => stateOf(coded.code)));
  return isJoined && states.size > 1 && states.size === bases.length ? bases.map(({ coded }) => coded) : [];
}

function startBy({ analysis, lower }: ActorScene, head: number, relations: ReadonlySet<string>): number {
  let first = head;
  while (first > 0 && head - first < LONGEST && hangsOn(first - 1)) first--;
  return first;

  function hangsOn(token: number): boolean {
    let above = token;
    for (let steps = 0; steps < DEEPEST && above >= 0; steps++) {
      if (!isSaid(above)) return false;
      above = headOf(analysis, above);
      if (above === head) return true;
    }
    return false;
  }

  function isSaid(token: number): boolean {
    const relation = relationOf(analysis, token);
    if (relation === 'punct')
      return HYPHEN.test(lower[token] ?? '') || (lower[token] === ',' && relations.has('conj'));
    return relations.has(relation) || (relation === 'case' && tagOf(analysis, token) === 'PART');
  }
}

/**
 * The state or body that a phrase says somebody is of: by what stands before the head ("French", "NATO", "Ohio", "Kenya's") or
 * behind its "of". Null where none or several are told; "anti-French" and "U.S.-backed" tell nothing.
 */
export function findBase(scene: ActorScene, head: number, phrase: TokenRange): Coded | null {
  const before = onlyBase(scene, phrase.first, phrase.last);
  if (before !== undefined) return before;
  for (const child of scene.children[head] ?? []) {
    if (child < phrase.last || relationOf(scene.analysis, child) !== 'nmod') continue;
    const marker = childBy(scene, child, 'case');
    if (marker === undefined || scene.lower[marker] !== 'of') continue;
    const base = baseOn(scene, child);
    if (base) return base.coded;
  }
  return null;
}

export interface Base {
  readonly known: KnownActor;
  readonly coded: Coded;
  readonly isOwner: boolean;
}

/** Undefined where the tokens name no state or body, null where they name several. */
function onlyBase(scene: ActorScene, first: number, last: number): Coded | null | undefined {
  const bases = basesIn(scene, first, last);
  const owners = bases.filter(({ isOwner }) => isOwner);
  const states = bases.filter(
    ({ known: { kind } }) => kind !== 'city' && kind !== 'place' && kind !== 'seat',
  );
  return agreed([owners, states, bases].find((some) => some.length > 0) ?? []);
}

function basesIn(scene: ActorScene, first: number, last: number): readonly Base[] {
  const bases: Base[] = [];
  for (let token = first; token <= last; token++) {
    const match = scene.matchOn.get(token);
    if (!match) continue;
    const base = match.first === token && match.last <= last ? baseOn(scene, token) : null;
    if (base) bases.push(base);
    token = match.last;
  }
  return bases;
}

function agreed(bases: readonly Base[]): Coded | null | undefined {
  const [first] = bases;
  if (!first) return undefined;
  const longest = bases.reduce((one, other) =>
    other.coded.code.length > one.coded.code.length ? other : one,
  );
  const isOne = bases.every(({ coded }) => stateOf(coded.code) === stateOf(first.coded.code));
  return isOne ? longest.coded : null;
}

export function baseOn(scene: ActorScene, token: number): Base | null {
  const { analysis, matchOn } = scene;
  const match = matchOn.get(token);
  if (!match || isHyphen(match.first - 1) || isHyphen(match.last + 1)) return null;
  const { known, coded } = scene.meanings.get(match) ?? {};
  if (!known || !coded || known.kind === 'person') return null;
  // Alexandria and Nassau of an article about the United States are in no other state.
  const isCity = known.kind === 'city' || (known.kind === 'seat' && match.first === match.last);
  if (isCity && scene.home !== null && stateOf(coded.code) !== scene.home) return null;
  const next = match.last + 1;
  return {
    known,
    coded,
    isOwner:
      next < analysis.heads.length &&
      relationOf(analysis, next) === 'case' &&
      tagOf(analysis, next) === 'PART',
  };

  function isHyphen(at: number): boolean {
    return HYPHEN.test(scene.lower[at] ?? '');
  }
}
