import { COUNTED_STATUSES, DATED_BY, type EventStatus } from '../../../model/index.ts';
import type { EventRow } from './select-events.ts';

/** The events that tell one act, at least one. */
export interface Act {
  /** The one that tells most plainly: as done rather than as alleged, with its day rather than by publication. */
  readonly plainest: EventRow;
  readonly rows: readonly EventRow[];
  /** Each once, in the order of plainness. */
  readonly statuses: readonly EventStatus[];
}

/** 0 for what happened, 1 for what is alleged, 2 for all else. */
function rankOf(status: EventStatus): number {
  const rank = COUNTED_STATUSES.indexOf(status);
  return rank < 0 ? COUNTED_STATUSES.length : rank;
}

function byPlainness(a: EventRow, b: EventRow): number {
  return rankOf(a.status) - rankOf(b.status) || DATED_BY.indexOf(a.dated_by) - DATED_BY.indexOf(b.dated_by);
}

/** Events by the act they tell, in the order of the first that tells it; one whose act is not known stands alone. */
export function groupByAct(rows: readonly EventRow[]): readonly Act[] {
  const groups = Map.groupBy(rows, (row) => row.act ?? row);
  return Array.from(groups.values(), (group) => {
    const [plainest, ...others] = group.toSorted(byPlainness);
    if (plainest === undefined) throw new RangeError('an act is told by an event');
    const statuses = new Set([plainest, ...others].map((row) => row.status));
    return { plainest, rows: group, statuses: [...statuses] };
  });
}

/** Whether nobody tells it as done: it rests on somebody's accusation. */
export function isOnlyAlleged({ plainest }: Act): boolean {
  return plainest.status === 'alleged';
}
