// prettier-ignore
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d)(?::[\d.]+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?$/;

/**
 * An ISO 8601 date in words, as precise as it was given and in the zone it was given in; anything else as it stands.
 *
 * @example dateInWords('2024-01-14T22:51:00-05:00') // '14 January 2024, 22:51 −05:00'
 */
export function dateInWords(iso: string): string {
  const parts = ISO.exec(iso)?.groups;
  const month = MONTHS[Number(parts?.['month']) - 1];
  if (parts === undefined || month === undefined) return iso;
  const { year, day, time, zone } = parts;
  const date = [day === undefined ? [] : Number(day), month, year].flat().join(' ');
  const offset = zone === 'Z' ? 'UTC' : zone?.replace('-', '−');
  return time === undefined ? date : [`${date}, ${time}`, offset ?? []].flat().join(' ');
}

/** The day alone. @example dayInWords('2024-01-14T22:51:00-05:00') // '14 January 2024' */
export function dayInWords(iso: string): string {
  return dateInWords(iso.split('T')[0] ?? iso);
}

/** The days from first to last; "dates unknown" where no article has one. */
export function periodInWords(firstAt: string | null, lastAt: string | null): string {
  if (firstAt === null) return 'date unknown';
  const [first, last] = [dayInWords(firstAt), dayInWords(lastAt ?? firstAt)];
  return first === last ? first : `${first} to ${last}`;
}
