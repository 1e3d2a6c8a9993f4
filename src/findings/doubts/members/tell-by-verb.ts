import { headOf, pennTagOf, relationOf } from '../../../model/index.ts';
import type { NameMatch } from '../../actors/match-names.ts';
import { childBy } from '../../scene.ts';
import { isSort, type DoubtScene } from '../doubt-scene.ts';
import { isUnnarrowed, type Counted } from './counted.ts';
import type { Owned } from './tell-by-noun.ts';

/** "NATO has 32 members", "the council, which is made up of 15 states": all of them where it speaks of now. */
export function ownerOfPredicate(scene: DoubtScene, { first, last }: Counted): Owned | undefined {
  const { analysis } = scene;
  const verb = headOf(analysis, last);
  const relation = relationOf(analysis, last);
  const isObject = relation === 'obj' || (relation.startsWith('obl') && scene.lower[first - 1] === 'of');
  if (!isObject || !isSort(scene, verb, 'counting')) return undefined;
  const match = subjectOf(scene, verb);
  if (!match || childBy(scene, verb, 'advmod', 'aux') !== undefined) return undefined;
  const auxiliary = childBy(scene, verb, 'aux:pass') ?? verb;
  const isNow = /^VB[PZ]$/u.test(pennTagOf(analysis, auxiliary));
  return { match, claim: isNow && isUnnarrowed(scene, last) ? 'all' : 'some' };
}

/** The name that is a verb's subject, "which" left aside. */
function subjectOf(scene: DoubtScene, verb: number): NameMatch | undefined {
  const subject = childBy(scene, verb, 'nsubj', 'nsubj:pass') ?? -1;
  const isRelative = subject >= 0 && pennTagOf(scene.analysis, subject) === 'WDT';
  return scene.matchOn.get(isRelative ? headOf(scene.analysis, verb) : subject);
}
