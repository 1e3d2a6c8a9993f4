import { pennTagOf } from '../../../model/index.ts';
import type { NameMatch } from '../../actors/match-names.ts';
import { endsPhrase, isSort, type DoubtScene } from '../doubt-scene.ts';
import { countedAt, isAll, isUnnarrowed, type Counted } from './counted.ts';
import { numberUpTo } from './number-up-to.ts';
import type { MembersClaim } from './members-telling.ts';

export interface Owned {
  readonly match: NameMatch;
  readonly claim: MembersClaim;
}

/** "NATO's 32 members": all of them, unless some are picked. */
export function ownerBefore(scene: DoubtScene, counted: Counted): Owned | undefined {
  const { first, last } = counted;
  const match = scene.matchOn.get(first - 2);
  if (match?.last !== first - 2 || pennTagOf(scene.analysis, first - 1) !== 'POS') return undefined;
  return { match, claim: isUnnarrowed(scene, last) ? 'all' : 'some' };
}

/** "32 members of NATO": all of them where it says so. */
export function ownerBehind(scene: DoubtScene, { first, last }: Counted): Owned | undefined {
  if (scene.lower[last + 1] !== 'of') return undefined;
  const match = nameFrom(scene, last + 2);
  if (!match) return undefined;
  return { match, claim: isAll(scene, first) && isUnnarrowed(scene, match.last) ? 'all' : 'some' };
}

/** "32 countries that are members of NATO", "the 32 countries that make up NATO" */
export function ownerByClause(scene: DoubtScene, { last, saysMember }: Counted): Owned | undefined {
  if (saysMember) return undefined;
  let at = last + 1;
  if (/^(?:that|which)$/u.test(scene.lower[at] ?? '')) at++;
  if (isSort(scene, at, 'forming') && /^VB[GPZ]?$/u.test(pennTagOf(scene.analysis, at))) {
    const match = nameFrom(scene, scene.lower[at + 1] === 'up' ? at + 2 : at + 1);
    return match && { match, claim: 'all' };
  }
  if (/^(?:are|were)$/u.test(scene.lower[at] ?? '')) at++;
  if (!isSort(scene, at, 'member') || scene.lower[at + 1] !== 'of') return undefined;
  const match = nameFrom(scene, at + 2);
  return match && { match, claim: 'some' };
}

/** "32 NATO members", where the name stands between the number and its noun. */
export function ownerBetween(scene: DoubtScene, noun: number): (Owned & Counted) | undefined {
  const { analysis, matchOn } = scene;
  if (!isSort(scene, noun, 'member') && !isSort(scene, noun, 'state')) return undefined;
  if (pennTagOf(analysis, noun) !== 'NNS') return undefined;
  const before = isSort(scene, noun - 1, 'member') ? noun - 2 : noun - 1;
  const match = matchOn.get(before);
  const number = match?.last === before ? numberUpTo(scene, match.first - 1) : null;
  if (!match || !number || countedAt(scene, noun)) return undefined;
  const claim = isAll(scene, number.first) && isUnnarrowed(scene, noun) ? 'all' : 'some';
  return { ...number, last: noun, isAdjective: false, saysMember: true, match, claim };
}

/** The name that begins on a token, an article left off, and is a phrase of its own. */
function nameFrom(scene: DoubtScene, token: number): NameMatch | undefined {
  const first = scene.lower[token] === 'the' ? token + 1 : token;
  const match = scene.matchOn.get(first);
  const isWhole =
    match?.first === first &&
    endsPhrase(scene, match.last) &&
    (match.last + 1 >= scene.lower.length || pennTagOf(scene.analysis, match.last + 1) !== 'POS');
  return isWhole ? match : undefined;
}
