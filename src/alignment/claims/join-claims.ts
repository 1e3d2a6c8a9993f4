import {
  spanOfRun,
  toTellingRef,
  type Candidate,
  type ClaimId,
  type ClaimMembership,
  type Merger,
  type Sketch,
  type Telling,
} from '../../model/index.ts';
import { toClaimId } from '../derive-id.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import { chooseClaims } from './choose-claims.ts';
import { drawContent } from './draw-content.ts';
import { toKnown, type KnownTelling } from './known-telling.ts';
import { isBare } from './is-thin.ts';
import { addTelling, gatherKnown, mergeClaims } from './known-tellings.ts';
import { turnStance } from './turn-stance.ts';
import { toWeigher, weighTies, type Tie } from './weigh-ties.ts';

const MADE_BY = 'claims@3';

/**
 * The claim of each telling: one that others make, in candidates or earlier in the article, or one that it founds; and the claims that it
 * shows to be one. A denial makes the claim that it denies.
 */
export function joinClaims(
  sketch: Sketch,
  candidates: readonly Candidate[],
  knowledge: AlignmentKnowledge,
): readonly (ClaimMembership | Merger)[] {
  const known = gatherKnown(sketch, candidates);
  const weigh = toWeigher(knowledge);
  const into = new Map<ClaimId, ClaimId>();
  const standing = (claim: ClaimId): ClaimId => {
    let now = claim;
    for (let next = into.get(now); next !== undefined; next = into.get(now)) now = next;
    return now;
  };
  const byId = new Map(sketch.tellings.map((telling) => [telling.id, telling]));
  const own = new Map<Telling['id'], KnownTelling>();
  const memberships = new Map<Telling, ClaimMembership>();
  const mergers: Merger[] = [];
  // What is denied comes before its denial.
  for (const telling of sketch.tellings.toSorted(
    (a, b) => Number(a.denies !== null) - Number(b.denies !== null),
  )) {
    const content = drawContent(sketch, telling);
    const denied = telling.denies === null ? undefined : own.get(telling.denies);
    const found = weighTies(content, known, weigh);
    const ties: readonly Tie[] = denied
      ? [{ known: denied, likelihood: 1, isDenial: true }, ...found]
      : found;
    const chosen = chooseClaims(content, ties, known, standing, weigh);
    const ref = toTellingRef(sketch.article, telling.id);
    const [nearest, ...others] = chosen;
    const claim = nearest?.claim ?? toClaimId(ref);
    const isTurned = nearest?.isTurned ?? false;
    for (const other of others) {
      const [low, high] = [standing(claim), other.claim].sort() as [ClaimId, ClaimId];
      if (low === high || other.isTurned !== isTurned) continue;
      into.set(high, low);
      mergeClaims(known, high, low);
      mergers.push({
        kind: 'merger',
        of: 'claim',
        from: high,
        into: low,
        by: sketch.article,
        score: other.likelihood,
        madeBy: MADE_BY,
      });
    }
    const stance = isTurned ? turnStance(telling.stance) : telling.stance;
    const told = toKnown(sketch, telling, standing(claim), stance);
    own.set(telling.id, told);
    addTelling(known, told);
    const said = telling.denies === null ? undefined : byId.get(telling.denies);
    const isTold = said?.within === telling.id && !isBare(drawContent(sketch, said));
    const scope = isTold ? said.runs : telling.runs;
    memberships.set(telling, {
      kind: 'claim-membership',
      claim,
      telling: ref,
      stance,
      claimsEvidence: telling.claimsEvidence,
      scope: stance === 'denies' ? scope.map((run) => spanOfRun(sketch, run)) : [],
      root: telling.root,
      score: nearest?.likelihood ?? 1,
      madeBy: MADE_BY,
    });
  }
  const inOrder = sketch.tellings.flatMap((telling) => memberships.get(telling) ?? []);
  return [...inOrder.map((joined) => ({ ...joined, claim: standing(joined.claim) })), ...mergers];
}
