import { html } from 'hono/html';
import type { Article } from '../../../model/index.ts';
import type { Html } from '../html.ts';

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

const KNOWN_BY: Record<Article['publishedBy'], string> = {
  'json-ld': 'by the page’s JSON-LD',
  opengraph: 'by the page’s OpenGraph',
  meta: 'by the page’s metadata',
  time: 'by a time marked on the page',
  record: 'by its record',
  line: 'by a line of its text',
  unknown: 'not known how',
};

/** When it was published and how that is known, or "date unknown". */
export function publicationInWords({
  publishedAt,
  publishedBy,
}: Pick<Article, 'publishedAt' | 'publishedBy'>): Html {
  if (publishedAt === null) return html`<span class="unknown">date unknown</span>`;
  const time = html`<time datetime="${publishedAt}">${dateInWords(publishedAt)}</time>`;
  return html`${time} <span class="how">${KNOWN_BY[publishedBy]}</span>`;
}

/** The days from first to last; "dates unknown" where no article has one. */
export function periodInWords(firstAt: string | null, lastAt: string | null): string {
  if (firstAt === null) return 'date unknown';
  const [first, last] = [dayInWords(firstAt), dayInWords(lastAt ?? firstAt)];
  return first === last ? first : `${first} to ${last}`;
}
