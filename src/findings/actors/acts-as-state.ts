import { headOf, lemmaOf, relationOf, tagOf, type TokenRange } from '../../model/index.ts';
import { childBy, topOf } from '../scene.ts';
import type { ActorScene } from './actor-scene.ts';

/** "Talks with Pyongyang": whom one deals with so is those who govern there. */
const DEALING: ReadonlySet<string> = new Set(['with', 'between', 'against', 'toward', 'towards']);

const POSSESSIVE = /^['’]s?$/u;

/**
 * Whether a seat of government stands for those who govern there: it says, wants or does something, or somebody deals with it.
 * "In Moscow", "Moscow is cold" and "they bombed Moscow" are the city.
 */
export function actsAsState(scene: ActorScene, range: TokenRange): boolean {
  const { analysis, lower, knowledge } = scene;
  const top = topOf(scene, range);
  const head = leaderOf(scene, top);
  const relation = relationOf(analysis, head);
  const verb = headOf(analysis, head);
  if (POSSESSIVE.test(lower[range.last + 1] ?? '')) return false;
  if (relation === 'nsubj')
    return (
      verb >= 0 &&
      tagOf(analysis, verb) === 'VERB' &&
      (childBy(scene, verb, 'ccomp', 'xcomp', 'parataxis') !== undefined ||
        (knowledge.seatVerbs.get(lemmaOf(analysis, verb)) !== 'place' &&
          childBy(scene, verb, 'obj') !== undefined))
    );
  // "Allowed Pyongyang to …", "threaten Moscow".
  if (relation === 'obj')
    return (
      verb >= 0 &&
      (knowledge.seatVerbs.get(lemmaOf(analysis, verb)) === 'dealt' ||
        childBy(scene, verb, 'xcomp') !== undefined)
    );
  if (relation !== 'obl' && relation !== 'nmod') return false;
  const marker = childBy(scene, head, 'case');
  return marker !== undefined && DEALING.has(lower[marker] ?? '');
}

/** The first of those that are joined by "and": "Moscow" for "Moscow and Minsk". */
function leaderOf({ analysis }: ActorScene, token: number): number {
  let leader = token;
  for (let steps = 0; steps < 8 && relationOf(analysis, leader) === 'conj'; steps++)
    leader = Math.max(0, headOf(analysis, leader));
  return leader;
}
