import { toId, type Candidate, type ClaimId, type ClaimMembership, type Sketch } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { joinClaims } from './join-claims.ts';

/** What articles read one after another tell, each telling with the claim that it is counted to in the end. */
export function joinInTurn(
  sketches: readonly Sketch[],
  knowledge: AlignmentKnowledge,
): readonly ClaimMembership[] {
  let candidates: readonly Candidate[] = [];
  let told: readonly ClaimMembership[] = [];
  for (const sketch of sketches) {
    const joined = joinClaims(sketch, candidates, knowledge);
    const into = new Map(
      joined.flatMap((each) =>
        each.kind === 'merger' && each.of === 'claim' ? [[each.from, each.into]] : [],
      ),
    );
    const standing = (claim: ClaimId): ClaimId => {
      const next = into.get(claim);
      return next === undefined ? claim : standing(next);
    };
    const claims = joined.filter((each) => each.kind === 'claim-membership');
    told = [...told, ...claims].map((membership) => ({ ...membership, claim: standing(membership.claim) }));
    const articles = [...candidates.map((candidate) => candidate.sketch), sketch];
    candidates = articles.map((drawn) => ({
      sketch: drawn,
      story: toId('story'),
      affair: null,
      claims: told.filter(({ telling }) => telling.startsWith(`${drawn.article}#`)),
      newsEvents: [],
      conflicts: [],
    }));
  }
  return told;
}
