import { toDayNumber } from './day-number.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar, after the anonymous algorithm of Nature, 20 April 1876
 * (Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterOf(year: number): number | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(correction / 3) + 15) % 30;
  const inCentury = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return toDayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
