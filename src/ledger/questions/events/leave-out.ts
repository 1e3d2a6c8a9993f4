import { COUNTED_STATUSES, EVENT_STATUSES, type EventScope, type LeftOut } from '../../../model/index.ts';
import { groupByAct, type Act } from './group-by-act.ts';
import type { EventRow } from './select-events.ts';

/** The month that an act lies in, as `YYYY-MM`; null for none, and for more than one. */
export function monthOf({ days }: Pick<Act, 'days'>): string | null {
  const month = days?.[0].slice(0, 7) ?? null;
  return month !== null && days?.[1].startsWith(month) ? month : null;
}

function countEvents(acts: readonly Act[]): number {
  return acts.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** The acts that an answer counts, and how many events it leaves out for which reason; an act goes by its plainest telling. */
export function leaveOut(
  rows: readonly EventRow[],
  { status = 'counted', tentative = false }: EventScope,
): { readonly counted: readonly Act[]; readonly leftOut: Omit<LeftOut, 'articles'> } {
  const firm = tentative ? rows : rows.filter((row) => row.tentative === 0);
  const acts = groupByAct(firm);
  const isTold = ({ plainest }: Act): boolean =>
    status === 'all' || COUNTED_STATUSES.includes(plainest.status);
  const told = acts.filter(isTold);
  const others = Map.groupBy(
    acts.filter((act) => !isTold(act)).flatMap((act) => act.rows),
    (row) => row.status,
  );
  const dated = told.filter(({ days }) => days !== null);
  const counted = dated.filter((act) => monthOf(act) !== null);
  return {
    counted,
    leftOut: {
      tentative: rows.length - firm.length,
      byStatus: EVENT_STATUSES.flatMap((status) => {
        const events = others.get(status)?.length ?? 0;
        return events === 0 ? [] : [{ status, events }];
      }),
      undated: countEvents(told) - countEvents(dated),
      acrossMonths: countEvents(dated) - countEvents(counted),
    },
  };
}
