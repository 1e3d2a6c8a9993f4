import {
  COUNTED_STATUSES,
  DATED_BY,
  type DatedBy,
  type Days,
  type EventStatus,
} from '../../../model/index.ts';
import { disjointSets } from '../roots/disjoint-sets.ts';
import { agreeOnCodes, type Sides } from './agree-on-codes.ts';
import { agreeOnDays } from './agree-on-days.ts';
import type { EventRow } from './select-events.ts';

/** The events that tell one act, at least one, and what they agree on. */
export interface Act extends Sides {
  /** The one that tells most plainly: as done rather than as alleged, with its day rather than by publication. */
  readonly plainest: EventRow;
  readonly rows: readonly EventRow[];
  /** Each once, in the order of plainness. */
  readonly statuses: readonly EventStatus[];
  readonly days: Days | null;
  readonly datedBy: DatedBy;
}

/** 0 for what happened, 1 for what is alleged, 2 for all else. */
function rankOf(status: EventStatus): number {
  const rank = COUNTED_STATUSES.indexOf(status);
  return rank < 0 ? COUNTED_STATUSES.length : rank;
}

function byPlainness(a: EventRow, b: EventRow): number {
  return rankOf(a.status) - rankOf(b.status) || DATED_BY.indexOf(a.dated_by) - DATED_BY.indexOf(b.dated_by);
}

/** Sorts a day of none behind all others. */
function dayOf({ days }: Act): string {
  return days?.[0] ?? '~';
}

function toAct(rows: readonly EventRow[]): Act {
  const [plainest, ...others] = rows.toSorted(byPlainness);
  if (plainest === undefined) throw new RangeError('an act is told by an event');
  const tellings = [plainest, ...others];
  const firm = tellings.filter((row) => row.tentative === 0);
  return {
    plainest,
    rows,
    statuses: [...new Set(tellings.map((row) => row.status))],
    ...agreeOnDays(tellings),
    ...agreeOnCodes(plainest.type, firm.length > 0 ? firm : tellings),
  };
}

/**
 * Events by the act they tell, earliest first: those of one news event, and those that agree in type, day and the states and bodies on
 * both sides. One that is neither known of stands alone.
 */
export function groupByAct(rows: readonly EventRow[]): readonly Act[] {
  const sets = disjointSets();
  const nameOf = ({ article, id }: EventRow): string => `event ${article} ${id}`;
  for (const row of rows) {
    if (row.news_event !== null) sets.join(nameOf(row), `news event ${row.news_event}`);
    if (row.act !== null) sets.join(nameOf(row), `act ${row.act}`);
  }
  const groups = Map.groupBy(rows, (row) => sets.find(nameOf(row)));
  return Array.from(groups.values(), toAct).sort((a, b) =>
    dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1,
  );
}

/** Whether nobody tells it as done: it rests on somebody's accusation. */
export function isOnlyAlleged({ plainest }: Act): boolean {
  return plainest.status === 'alleged';
}
