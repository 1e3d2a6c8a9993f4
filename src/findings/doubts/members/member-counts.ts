import { memberCountOn, type BodyEntry } from '../../../model/index.ts';

/** From this year on the register tells who joined and left when. */
const FIRST_YEAR = 1990;
const END_OF_TIME = '9999-12-31';
const YEAR_LENGTH = 4;

/** How many members a body had at any time that the register knows of, the latest last. */
export function countsEver(body: BodyEntry): readonly number[] {
  if (body.memberCount !== null) return [body.memberCount];
  const changes = body.members.flatMap(({ from, to }) => [from, to]);
  const years = changes.map((day) => Number(day?.slice(0, YEAR_LENGTH) ?? FIRST_YEAR));
  const days: string[] = [];
  for (let year = FIRST_YEAR; year <= Math.max(FIRST_YEAR, ...years) + 1; year++) days.push(`${year}-01-01`);
  return countsOn(body, [...days, body.ended ?? END_OF_TIME]);
}

/** The same of about a day: who writes of members to come, or of last year's, is not wrong. */
export function countsAround(body: BodyEntry, day: string): readonly number[] {
  const year = Number(day.slice(0, YEAR_LENGTH));
  const inYear = (other: number): string => String(other).padStart(YEAR_LENGTH, '0') + day.slice(YEAR_LENGTH);
  return countsOn(body, [inYear(year - 1), inYear(year + 1), day]);
}

function countsOn(body: BodyEntry, days: readonly string[]): readonly number[] {
  return days.flatMap((day) => memberCountOn(body, day) ?? []);
}
