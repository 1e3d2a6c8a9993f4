import { relationOf } from '../../model/index.ts';
import { childBy, topOf } from '../scene.ts';
import type { ActorScene } from './actor-scene.ts';
import { stateOf } from './code-on.ts';
import { joinCodes, type Composed } from './compose-code.ts';
import { baseOn } from './find-base.ts';
import type { Coded } from './known-actor.ts';
import type { NamedRange } from './named-ranges.ts';

const PARTY = 'PTY';

/**
 * What stands beside a name without a title of its own: its place behind "of" for one whose title says what he is ("Mayor Ann Roe of
 * Lyon"), his paper or company ("Ann Roe of the Lyon Times"), or his party before it ("Republican Ann Roe").
 */
export function affiliationOf(
  scene: ActorScene,
  name: NamedRange,
  titles: readonly Composed[],
): Coded | null {
  const { analysis, matchOn, meanings, children } = scene;
  const before = matchOn.get(name.first - 1);
  const party = before && meanings.get(before)?.coded;
  if (party?.code.slice(3) === PARTY) return party;
  for (const child of children[topOf(scene, name)] ?? []) {
    if (child < name.last || relationOf(analysis, child) !== 'nmod') continue;
    const marker = childBy(scene, child, 'case');
    if (marker === undefined || scene.lower[marker] !== 'of') continue;
    const base = baseOn(scene, child);
    if (!base) continue;
    if (base.known.kind === 'body' || base.known.kind === 'outlet') return base.coded;
    const noun = titles.find((title) => title.noun !== null && !title.isFormer)?.noun;
    if (noun) return joinCodes({ ...base.coded, code: stateOf(base.coded.code) }, noun, false);
  }
  return null;
}
