const ISO =
  /^\d{4}(?:-\d\d(?:-\d\d(?<time>T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * Milliseconds since 1970 of an ISO 8601 time, for putting articles in order: what is given to the day counts from
 * its first instant, and a time without zone as if it were UTC, so that the order is the same on every machine.
 * Null for anything else.
 *
 * @example instantOf('2024-01-14T22:51:00-05:00') // 1705290660000
 */
export function instantOf(publishedAt: string | null): number | null {
  const found = publishedAt === null ? null : ISO.exec(publishedAt);
  if (!found) return null;
  const { time, zone } = found.groups ?? {};
  const instant = Date.parse(time && !zone ? `${found[0]}Z` : found[0]);
  return Number.isNaN(instant) ? null : instant;
}
