import type { Sketch } from '../../model/index.ts';
import { toPublicationTime } from '../publication-time.ts';

/** The months in which an article can have been written, both included, counted from the year 0. */
export type MonthsOfWriting = readonly [first: number, last: number];

const MONTHS_A_YEAR = 12;
/** A month is told without its year for so long. */
const RECENT = 3;
const LAST_DAY = /(?:^|\/)(\d{4})-(\d\d)-\d\d$/;
const WHOLE_YEAR = /-01-01\/\d{4}-12-31$/;
const OPEN_MONTH = /^XXXX-(\d\d)(?:-\d\d)?$/;

function monthOf(year: number, month: number): number {
  return year * MONTHS_A_YEAR + month - 1;
}

/** The first such month of a year, from `start` on. */
function nextMonth(month: number, start: number): number {
  return start + ((((month - 1 - start) % MONTHS_A_YEAR) + MONTHS_A_YEAR) % MONTHS_A_YEAR);
}

/**
 * When an article was written: when it was published, where that is known. Else, a month that its text tells without the year, after one
 * with the year, is of that year or the next; for only of months lately gone the year goes without saying.
 *
 * @example "in March 2031 and August" // August to November 2031
 */
export function toMonthsOfWriting({ publishedAt, slots }: Sketch): MonthsOfWriting | undefined {
  const published = toPublicationTime(publishedAt);
  if (published) {
    const day = new Date(published.from);
    const month = monthOf(day.getUTCFullYear(), day.getUTCMonth() + 1);
    return [month, month];
  }
  let known: number | undefined;
  let latest: number | undefined;
  for (const { slot, value } of slots) {
    if (slot !== 'date' || WHOLE_YEAR.test(value)) continue;
    const [, year, month] = LAST_DAY.exec(value) ?? [];
    const [, open] = OPEN_MONTH.exec(value) ?? [];
    if (year !== undefined && month !== undefined)
      known = Math.max(known ?? 0, monthOf(Number(year), Number(month)));
    else if (open !== undefined && known !== undefined) latest = known = nextMonth(Number(open), known);
  }
  return latest === undefined ? undefined : [latest, latest + RECENT];
}

/** Whether two articles were written at different times, as far as that is known. */
export function areWrittenApart(a: MonthsOfWriting | undefined, b: MonthsOfWriting | undefined): boolean {
  return a !== undefined && b !== undefined && (a[1] < b[0] || b[1] < a[0]);
}
