/** When something was published, as far as it is known: a day, or an instant; half-open, in milliseconds since 1970. */
export interface PublicationTime {
  readonly from: number;
  readonly until: number;
}

const DAY = 86_400_000;
const DAY_ONLY = /^\d{4}-\d\d-\d\d$/;
const HAS_ZONE = /(?:[zZ]|[+-]\d\d:?\d\d)$/;

/** Undefined for what is unknown or no ISO 8601 date. A day or time without a zone is read as UTC's. */
export function toPublicationTime(publishedAt: string | null): PublicationTime | undefined {
  if (publishedAt === null) return undefined;
  const dayOnly = DAY_ONLY.test(publishedAt);
  const from = Date.parse(dayOnly || HAS_ZONE.test(publishedAt) ? publishedAt : `${publishedAt}Z`);
  return Number.isNaN(from) ? undefined : { from, until: dayOnly ? from + DAY : from + 1 };
}

/**
 * Days between two publications, 0 where both may be of one instant; null where either is unknown.
 *
 * @example daysApart('2024-01-14', '2024-01-17T12:00:00Z') // 2.5
 */
export function daysApart(a: string | null, b: string | null): number | null {
  const first = toPublicationTime(a);
  const second = toPublicationTime(b);
  if (!first || !second) return null;
  return Math.max(0, first.from - second.until, second.from - first.until) / DAY;
}

/** Whether `a` was published before `b` for certain: both are known and do not overlap. */
export function isBefore(a: string | null, b: string | null): boolean {
  const first = toPublicationTime(a);
  const second = toPublicationTime(b);
  return first !== undefined && second !== undefined && first.until <= second.from;
}
