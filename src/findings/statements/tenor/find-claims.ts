import { plainRelation, relationOf, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import { findMainClaim } from './find-main-claim.ts';
import { matchQualifier } from './match-qualifier.ts';
import type { QualifierLexicon } from './parse-qualifiers.ts';

/** How many words that only qualify may stand over one claim: "appears likely to have failed" has two. */
const DEPTH = 4;

/**
 * The token of a content's main claim and, where it only qualifies, of what it qualifies: "unlikely" and "help", of "talks are
 * unlikely to help".
 */
export function findClaims(
  scene: Scene,
  content: readonly TokenRange[],
  lexicon: QualifierLexicon,
): readonly number[] {
  const claims: number[] = [];
  let claim = findMainClaim(scene, content);
  while (claim !== undefined && claims.length < DEPTH) {
    claims.push(claim);
    claim = matchQualifier(scene, claim, lexicon) ? complementOf(scene, claim) : undefined;
  }
  return claims;
}

/** The clause that a word takes: "failed" takes one in "failed to agree", none in "talks failed". */
export function complementOf({ analysis, children }: Scene, token: number): number | undefined {
  return (children[token] ?? []).find((child) =>
    ['xcomp', 'ccomp', 'csubj'].includes(plainRelation(relationOf(analysis, child))),
  );
}
