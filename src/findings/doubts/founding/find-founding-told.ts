import { headOf, relationOf, tagOf, tokenCountOf } from '../../../model/index.ts';
import type { NameMatch } from '../../actors/match-names.ts';
import { childBy } from '../../scene.ts';
import { bodyOf, isSort, type DoubtScene, type Telling } from '../doubt-scene.ts';
import { yearBehind, yearUnder } from './year-under.ts';

/** Where an article tells in what year a body of the register was founded. */
export function findFoundingTold(scene: DoubtScene): readonly Telling[] {
  const tellings: Telling[] = [];
  for (let token = 0; token < tokenCountOf(scene.analysis); token++) {
    if (!isSort(scene, token, 'founding')) continue;
    const match = foundedBy(scene, token);
    const body = match && bodyOf(scene, match);
    const year =
      body && (yearUnder(scene, token) ?? (match.first > token ? yearBehind(scene, match.last) : null));
    if (!year) continue;
    tellings.push({ match, body, told: { first: token, last: year.last }, value: year.value });
  }
  return tellings;
}

/** What a word says was founded: "NATO, founded in 1949", "NATO was founded", "founded in 1949, NATO …", "the founding of NATO". */
function foundedBy(scene: DoubtScene, token: number): NameMatch | undefined {
  const { analysis, matchOn } = scene;
  if (tagOf(analysis, token) === 'NOUN') return matchOn.get(childBy(scene, token, 'nmod', 'nmod:poss') ?? -1);
  const subject = childBy(scene, token, 'nsubj:pass');
  const relation = relationOf(analysis, token);
  if (subject !== undefined && (relation !== 'acl:relcl' || matchOn.has(subject)))
    return matchOn.get(subject);
  if (childBy(scene, token, 'nsubj', 'obj') !== undefined) return undefined;
  const head = headOf(analysis, token);
  if (relation === 'acl' || relation === 'acl:relcl') return matchOn.get(head);
  return relation === 'advcl' && token < head
    ? matchOn.get(childBy(scene, head, 'nsubj', 'nsubj:pass') ?? -1)
    : undefined;
}
