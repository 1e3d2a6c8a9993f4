import type { Claim, ClaimStance } from '../../../model/index.ts';
import { instantOf } from '../../instant-of.ts';
import { countRoots } from '../roots/count-roots.ts';
import { edgesTouching, type CopyEdges } from '../roots/copy-edges.ts';
import type { ClaimRow, ClaimRows } from './claim-rows.ts';
import { findChanges } from './find-changes.ts';

/** When the earliest of some tellings was published, as far as known. */
function sinceOf(rows: ClaimRows): string | null {
  let since: string | null = null;
  let earliest = Infinity;
  for (const { publishedAt } of rows) {
    const instant = instantOf(publishedAt);
    if (instant === null || instant >= earliest) continue;
    [since, earliest] = [publishedAt, instant];
  }
  return since;
}

function affirms({ stance }: ClaimRow): boolean {
  return stance === 'affirms' || stance === 'confirms';
}

/** A claim as its tellings make it, without those that an analyst rejected. */
export function toClaim(all: ClaimRows, edges: CopyEdges): Claim {
  const [first] = all;
  if (!first) throw new RangeError('a claim has tellings');
  const rows = all.filter((row) => !row.isRejected);
  const refsOf = (stance: ClaimStance) => rows.filter((row) => row.stance === stance).map((row) => row.ref);
  const affirming = rows.filter(affirms);
  const copies = edgesTouching(edges, new Set(affirming.map((row) => row.article)));
  return {
    id: first.claim,
    affirmed: refsOf('affirms'),
    confirmed: refsOf('confirms'),
    doubted: refsOf('doubts'),
    denied: refsOf('denies'),
    notObserved: refsOf('not observed'),
    scopes: rows.flatMap(({ ref, scope }) => (scope.length > 0 ? [{ telling: ref, spans: scope }] : [])),
    affirmedSince: sinceOf(affirming),
    deniedSince: sinceOf(rows.filter(({ stance }) => stance === 'denies')),
    ...countRoots(affirming, copies),
    changes: findChanges(rows),
  };
}
