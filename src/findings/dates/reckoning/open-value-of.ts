import type { Unit } from '../calendar/unit.ts';

const OPEN_VALUES: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  workday: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  'half-year': 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** The value of a unit of the calendar of which it is not known which one is meant: `XXXX-WXX` of "last week". */
export function openValueOf(unit: Unit): string {
  return OPEN_VALUES[unit];
}
