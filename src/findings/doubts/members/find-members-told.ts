import { tokenCountOf } from '../../../model/index.ts';
import { bodyOf, type DoubtScene } from '../doubt-scene.ts';
import { countedAt, type Counted } from './counted.ts';
import type { MembersTelling } from './members-telling.ts';
import { ownerOfAdjective } from './tell-by-adjective.ts';
import { ownerBefore, ownerBehind, ownerBetween, ownerByClause, type Owned } from './tell-by-noun.ts';
import { ownerInSentence } from './tell-by-sentence.ts';
import { ownerOfPredicate } from './tell-by-verb.ts';

/** Where an article tells how many members a body of the register has. */
export function findMembersTold(scene: DoubtScene): readonly MembersTelling[] {
  const tellings: MembersTelling[] = [];
  for (let token = 1; token < tokenCountOf(scene.analysis); token++) {
    const between = ownerBetween(scene, token);
    const counted = between ?? countedAt(scene, token);
    const owned = between ?? (counted && ownerOf(scene, counted));
    const body = owned && bodyOf(scene, owned.match);
    if (!counted || !owned || !body) continue;
    const { first, last, value } = counted;
    tellings.push({ match: owned.match, claim: owned.claim, body, told: { first, last }, value });
  }
  return tellings;
}

function ownerOf(scene: DoubtScene, counted: Counted): Owned | undefined {
  if (counted.isAdjective) {
    const match = ownerOfAdjective(scene, counted);
    return match && { match, claim: 'all' };
  }
  return (
    ownerBefore(scene, counted) ??
    ownerBehind(scene, counted) ??
    ownerByClause(scene, counted) ??
    ownerOfPredicate(scene, counted) ??
    ownerInSentence(scene, counted)
  );
}
