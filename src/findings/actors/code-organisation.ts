import { topOf } from '../scene.ts';
import type { ActorScene } from './actor-scene.ts';
import { codeOn, isOfState, stateOf } from './code-on.ts';
import { composeCode, joinCodes } from './compose-code.ts';
import { findInstitution } from './find-institution.ts';
import { findSector } from './find-sector.ts';
import { isJoined } from './is-joined.ts';
import { isLocal } from './is-local.ts';
import { isTold } from './is-told.ts';
import type { Coded } from './known-actor.ts';
import { isKind, type NamedRange } from './named-ranges.ts';

const HYPHEN = /^[-‐‑–]$/u;
const PARLIAMENT = 'LEG';

/**
 * The code of a body that only its name or what stands before it tells: "the Chinese foreign ministry", "Bank of China", "UN Human
 * Rights Council", "the Senate Harbour Committee". A name without a word for what it is ("Russia Today") has none.
 */
export function codeOrganisation(scene: ActorScene, ranges: readonly NamedRange[]): Coded | null {
  for (const range of ranges) {
    if (range.mention.form === 'pronoun' || isKind(range, 'place', 'nationality', 'document', 'weapon'))
      continue;
    const composed = composeCode(scene, topOf(scene, range));
    if (composed.coded && composed.noun !== null) return composed.coded;
    const inner = range.mention.form === 'name' ? codeByName(scene, range, composed.coded) : null;
    if (inner) return inner;
  }
  return null;
}

/** `outer` is whose it is by the words around its name: "Kenya's Harbour Commission". */
function codeByName(scene: ActorScene, range: NamedRange, outer: Coded | null): Coded | null {
  if (isJoined(scene, range)) return null;
  const institution = range.first < range.last ? findInstitution(scene, range) : null;
  const whole = scene.ranges.at(range).length > 0 ? scene.matchOn.get(range.first) : undefined;
  const isRefused = whole?.first === range.first && whole.last === range.last && !scene.meanings.has(whole);
  const isOfStates = whole?.known.some(({ roles: [role] }) => role?.code && isOfState(role.code)) ?? false;
  if (isRefused && (!institution || isOfStates)) return null;
  const base = isRefused ? undefined : baseIn(scene, range);
  if (base === null) return null;
  if (base?.isBranch) return base.coded;
  if (institution?.owner === 'chamber')
    return base && isOfState(base.coded.code) && base.coded.code.slice(3, 6) === PARLIAMENT
      ? base.coded
      : null;
  if (base && !isOfState(base.coded.code)) return base.at === range.first ? base.coded : null;
  const noun = findSector(scene, topOf(scene, range), range.first)?.sector;
  const owner = base?.coded ?? (institution ? outer : null);
  const sector = noun ?? institution?.sector;
  if (owner) return sector ? joinCodes(owner, sector, false) : null;
  if (scene.home === null || institution?.owner !== 'home' || !isKind(range, 'organisation')) return null;
  return { ...institution.sector, code: scene.home + institution.sector.code };
}

interface Base {
  readonly at: number;
  readonly coded: Coded;
  /** Whether the name is that of a known body and of a place where it is: "the Anglers' League of Ohio". */
  readonly isBranch: boolean;
}

/** The state or body that a name has in it; undefined for none, null where it has several or only part of one. */
function baseIn(scene: ActorScene, { first, last }: NamedRange): Base | null | undefined {
  const bases: Base[] = [];
  for (let token = first; token <= last; token++) {
    const match = scene.matchOn.get(token);
    if (!match) continue;
    token = match.last;
    if (match.first < first || match.last > last) return null;
    if (HYPHEN.test(scene.lower[match.first - 1] ?? '') || HYPHEN.test(scene.lower[match.last + 1] ?? ''))
      return null;
    const known = match.known.find((each) => each.kind !== 'person' && isTold(scene, match, each) && isLocal(scene, each)); // prettier-ignore
    const coded = known ? codeOn(known, scene.day) : null;
    const isBranch = known?.kind === 'body' && match.first === first && scene.lower[match.last + 1] === 'of';
    if (coded) bases.push({ at: match.first, coded, isBranch });
  }
  const [base] = bases;
  return base && bases.some(({ coded }) => stateOf(coded.code) !== stateOf(base.coded.code)) ? null : base;
}
