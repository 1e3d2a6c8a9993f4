import { plainRelation, relationOf, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import { clauseOf } from './clause-of.ts';
import { matchQualifier } from './match-qualifier.ts';
import type { QualifierLexicon } from './parse-qualifiers.ts';

/**
 * The clauses on which a claim depends: "if talks fail", and the subject of "leaving the talks would be an error".
 */
export function findConditions(
  scene: Scene,
  claim: number,
  lexicon: QualifierLexicon,
): readonly TokenRange[] {
  const hanging = scene.children[claim] ?? [];
  const isHypothetical = hanging.some((child) => scene.lower[child] === 'would');
  return hanging.flatMap((child) => {
    const relation = plainRelation(relationOf(scene.analysis, child));
    if (!(relation === 'advcl' || (relation === 'csubj' && isHypothetical))) return [];
    const clause = clauseOf(scene, child);
    const isCondition = matchQualifier(scene, clause.first, lexicon)?.kind === 'condition';
    return isCondition || relation === 'csubj' ? [clause] : [];
  });
}
