import { headOf, relationOf, tagOf } from '../../../model/index.ts';
import type { NameMatch } from '../../actors/match-names.ts';
import { childBy } from '../../scene.ts';
import { endsPhrase, isSort, type DoubtScene } from '../doubt-scene.ts';
import type { Counted } from './counted.ts';

/** Within so many steps a modifier's noun is found. */
const DEEPEST = 4;

/** Whose number of members an adjective tells: "the 17-member UN Command", "the 32-nation NATO alliance", "NATO, a 32-nation alliance". */
export function ownerOfAdjective(scene: DoubtScene, { last }: Counted): NameMatch | undefined {
  const behind = isSort(scene, last + 1, 'group') ? last + 2 : last + 1;
  const match = scene.matchOn.get(behind);
  if (!match) return subjectOf(scene, last);
  const end = isSort(scene, match.last + 1, 'group') ? match.last + 1 : match.last;
  return match.first === behind && endsPhrase(scene, end) ? match : undefined;
}

/** The name in apposition to what an adjective describes, or the subject where that is a predicate. */
function subjectOf(scene: DoubtScene, adjective: number): NameMatch | undefined {
  const { analysis, matchOn } = scene;
  let noun = adjective;
  for (
    let step = 0;
    step < DEEPEST && /^(?:compound|nummod|amod|nmod:desc)$/u.test(relationOf(analysis, noun));
    step++
  )
    noun = headOf(analysis, noun);
  if (noun <= adjective || tagOf(analysis, noun) !== 'NOUN') return undefined;
  if (relationOf(analysis, noun) === 'appos') return matchOn.get(headOf(analysis, noun));
  return childBy(scene, noun, 'cop') === undefined
    ? undefined
    : matchOn.get(childBy(scene, noun, 'nsubj') ?? -1);
}
