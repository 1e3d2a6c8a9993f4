/** A year of two digits up to this one is of the twenty-first century, as TABARI and PETRARCH read it. */
const LAST_OF_THIS_CENTURY = 30;
const SIX_OR_EIGHT = /^(?:\d{6}|\d{8})$/u;
const SHORTEST_MONTH = 28;

/**
 * A day as TABARI writes it, in six digits or eight.
 *
 * @example parseDay('090120') // '2009-01-20'; of '20090231' null
 */
export function parseDay(digits: string): string | null {
  if (!SIX_OR_EIGHT.test(digits)) return null;
  const year = digits.length === 8 ? Number(digits.slice(0, 4)) : yearOf(Number(digits.slice(0, 2)));
  const [month, day] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))];
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > SHORTEST_MONTH && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${String(year).padStart(4, '0')}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}

function yearOf(twoDigits: number): number {
  return twoDigits + (twoDigits > LAST_OF_THIS_CENTURY ? 1900 : 2000);
}
