import { COUNTED_STATUSES, EVENT_STATUSES, type EventScope, type LeftOut } from '../../../model/index.ts';
import type { EventRow } from './select-events.ts';

/** The month that an event lies in, as `YYYY-MM`; null for none, and for more than one. */
export function monthOf({ first_on: first, last_on: last }: Pick<EventRow, 'first_on' | 'last_on'>) {
  const month = first?.slice(0, 7) ?? null;
  return month !== null && last?.startsWith(month) ? month : null;
}

/** The events that an answer counts, and how many it leaves out for which reason. */
export function leaveOut(
  rows: readonly EventRow[],
  { status = 'counted', tentative = false }: EventScope,
): { readonly counted: readonly EventRow[]; readonly leftOut: Omit<LeftOut, 'articles'> } {
  const firm = tentative ? rows : rows.filter((row) => row.tentative === 0);
  const told = status === 'all' ? firm : firm.filter((row) => COUNTED_STATUSES.includes(row.status));
  const others = Map.groupBy(
    status === 'all' ? [] : firm.filter((row) => !COUNTED_STATUSES.includes(row.status)),
    (row) => row.status,
  );
  const dated = told.filter((row) => row.first_on !== null);
  const counted = dated.filter((row) => monthOf(row) !== null);
  return {
    counted,
    leftOut: {
      tentative: rows.length - firm.length,
      byStatus: EVENT_STATUSES.flatMap((status) => {
        const events = others.get(status)?.length ?? 0;
        return events === 0 ? [] : [{ status, events }];
      }),
      undated: told.length - dated.length,
      acrossMonths: dated.length - counted.length,
    },
  };
}
