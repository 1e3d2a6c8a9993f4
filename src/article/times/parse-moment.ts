import { readMoment } from './read-moment.ts';

/**
 * A whole string that is a date, as markup and records carry it → ISO 8601 to the precision given; null for anything else.
 *
 * @example parseMoment('Sun, 14 Jan 2024 22:51:00 GMT') // '2024-01-14T22:51:00Z'
 * @example parseMoment('20240114') // '2024-01-14'
 * @example parseMoment('yesterday') // null
 */
export function parseMoment(text: string): string | null {
  const trimmed = text.trim().replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3');
  const moment = readMoment(trimmed);
  return moment !== null && moment.length === trimmed.length ? moment.value : null;
}
