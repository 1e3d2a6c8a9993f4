import type { ClaimChange, ClaimStance, ClaimState } from '../../../model/index.ts';
import { isSurelyBefore } from '../../publication-order.ts';
import type { ClaimRow, ClaimRows } from './claim-rows.ts';

const STATE_BY_STANCE: Readonly<Record<ClaimStance, ClaimState>> = {
  affirms: 'claimed',
  confirms: 'confirmed',
  doubts: 'doubted',
  denies: 'denied',
  'not observed': 'not observed',
};

/** As what is not yet seen comes to be seen: the order that is likelier where dates do not tell. */
const COMING_TO_LIGHT: readonly ClaimState[] = ['not observed', 'claimed', 'evidence claimed', 'confirmed'];

function stateOf({ stance, claimsEvidence }: ClaimRow): ClaimState {
  return stance === 'affirms' && claimsEvidence ? 'evidence claimed' : STATE_BY_STANCE[stance];
}

/** The first telling of each state, and of it the surest: by date, and among undated ones as they come. */
function firstOfEachState(rows: ClaimRows): ReadonlyMap<ClaimState, ClaimRow> {
  const firsts = new Map<ClaimState, ClaimRow>();
  for (const row of rows) {
    const state = stateOf(row);
    const first = firsts.get(state);
    if (!first || isSurelyBefore(row.publishedAt, first.publishedAt)) firsts.set(state, row);
  }
  return firsts;
}

/** The last telling of another state that was surely published before this one. */
function lastBefore(row: ClaimRow, rows: ClaimRows): ClaimRow | undefined {
  let last: ClaimRow | undefined;
  for (const other of rows) {
    if (other.article === row.article || stateOf(other) === stateOf(row)) continue;
    if (!isSurelyBefore(other.publishedAt, row.publishedAt)) continue;
    if (!last || !isSurelyBefore(other.publishedAt, last.publishedAt)) last = other;
  }
  return last;
}

/** An undated "not observed" beside the telling of another article that says it was. */
function comingToLight(firsts: ReadonlyMap<ClaimState, ClaimRow>): ClaimChange | undefined {
  const earlier = firsts.get('not observed');
  if (!earlier) return undefined;
  for (const to of COMING_TO_LIGHT.slice(1).reverse()) {
    const later = firsts.get(to);
    if (!later || later.article === earlier.article) continue;
    const isKnown =
      isSurelyBefore(earlier.publishedAt, later.publishedAt) ||
      isSurelyBefore(later.publishedAt, earlier.publishedAt);
    if (!isKnown)
      return { from: 'not observed', to, earlier: earlier.ref, later: later.ref, order: 'unknown' };
  }
  return undefined;
}

/**
 * Where a claim came to stand otherwise: each state that a telling brings in after one of another state, in the order of
 * publication. Who says and who denies on one day, or in one article, is no change; neither is what is said again.
 *
 * @example findChanges(rows)[0] // { from: 'not observed', to: 'evidence claimed', order: 'known', … }
 */
export function findChanges(rows: ClaimRows): readonly ClaimChange[] {
  const firsts = firstOfEachState(rows);
  const known = [...firsts].flatMap(([to, later]): ClaimChange[] => {
    const earlier = lastBefore(later, rows);
    return earlier
      ? [{ from: stateOf(earlier), to, earlier: earlier.ref, later: later.ref, order: 'known' }]
      : [];
  });
  const publishedAt = new Map(rows.map((row) => [row.ref, row.publishedAt]));
  const inOrder = known.toSorted((a, b) => {
    const [first = null, second = null] = [publishedAt.get(a.later), publishedAt.get(b.later)];
    return Number(isSurelyBefore(second, first)) - Number(isSurelyBefore(first, second));
  });
  const guessed = comingToLight(firsts);
  return guessed ? [...inOrder, guessed] : inOrder;
}
