import type { ClaimId } from '../../model/index.ts';
import type { TellingContent } from './draw-content.ts';
import type { KnownTelling } from './known-telling.ts';
import type { KnownTellings } from './known-tellings.ts';
import { standOpposed } from './stand-opposed.ts';
import type { Tie, Weigher } from './weigh-ties.ts';

/** A claim that a telling makes too. */
export interface ChosenClaim {
  readonly claim: ClaimId;
  /** Of its nearest telling. */
  readonly likelihood: number;
  /** Whether the telling puts it the other way round. */
  readonly isTurned: boolean;
}

/** So likely must the nearest telling of a claim be the same. */
const LEAST_NEAREST = 0.58;
/** Where they stand opposed, for who denies must be sure to deny the very thing. */
const LEAST_OF_OPPOSED = 0.7;
/** And so likely its tellings on the average, lest claims grow link by link into topics; of claims that are to be one, more. */
const LEAST_MEAN = 0.33;
const LEAST_MEAN_OF_MERGER = 0.45;
/** One telling in four may be far, for some are short or say much else. */
const COUNTED_SHARE = 0.75;
/** Of a claim's tellings so many are compared. */
const MOST_COMPARED = 16;

/** The claims that a telling makes, the likeliest first; the others are shown to be one with it. A sure tie asks for no more. */
export function chooseClaims(
  content: TellingContent,
  ties: readonly Tie[],
  known: KnownTellings,
  standing: (claim: ClaimId) => ClaimId,
  weigh: Weigher,
): readonly ChosenClaim[] {
  const likelihoods = new Map<KnownTelling, number>();
  for (const tie of ties) if (!likelihoods.has(tie.known)) likelihoods.set(tie.known, tie.likelihood);
  const meanOf = (claim: ClaimId): number => {
    const members = (known.byClaim.get(claim) ?? []).slice(0, MOST_COMPARED);
    const nearest = members
      .map((member) => likelihoods.get(member) ?? weigh.tie(content, member.content()))
      .sort((a, b) => b - a)
      .slice(0, Math.ceil(members.length * COUNTED_SHARE));
    return nearest.reduce((sum, likelihood) => sum + likelihood, 0) / Math.max(1, nearest.length);
  };
  const near = ties.filter(({ likelihood }) => likelihood >= LEAST_NEAREST);
  const chosen: ChosenClaim[] = [];
  for (const [claim, [nearest]] of Map.groupBy(near, (tie) => standing(tie.known.claim))) {
    if (!nearest) continue;
    const demanded = chosen.length === 0 ? LEAST_MEAN : LEAST_MEAN_OF_MERGER;
    if (nearest.likelihood < 1 && meanOf(claim) < demanded) continue;
    const isOpposed = !nearest.isDenial && standOpposed(content, nearest.known.content(), weigh.likeness);
    if (isOpposed && nearest.likelihood < LEAST_OF_OPPOSED) continue;
    chosen.push({ claim, likelihood: nearest.likelihood, isTurned: nearest.known.isTurned !== isOpposed });
  }
  return chosen;
}
