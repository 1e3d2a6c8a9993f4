const DAY_IN_MS = 86_400_000;

/** Year, month 1 to 12 and day of the month of a day, by the Gregorian calendar. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days since 1 January 1970; null for a day that does not exist, and outside the years 1 to 9999.
 *
 * @example toDayNumber({ year: 2023, month: 2, day: 31 }) // null
 */
export function toDayNumber({ year, month, day }: CivilDay): number | null {
  if (year < 1 || year > 9999) return null;
  // The constructor takes years below 100 for those of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? Math.floor(date.getTime() / DAY_IN_MS) : null;
}

export function toCivilDay(dayNumber: number): CivilDay {
  const date = new Date(dayNumber * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** `2023-11-14` */
export function toIsoDay(dayNumber: number): string {
  const { year, month, day } = toCivilDay(dayNumber);
  return `${toIsoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function toIsoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
