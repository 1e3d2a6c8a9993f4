import { dateInWords } from '../words/date-in-words.ts';

/**
 * When an event took place, as short as ISO 8601 allows: a stretch that is a whole month or year is written as that.
 *
 * @example shortenInterval('2023-09-01/2023-09-30') // '2023-09'
 */
export function shortenInterval(on: string): string {
  const [first = '', last] = on.split('/');
  const [year = '', month, day] = first.split('-');
  if (day !== '01' || last === undefined) return on;
  if (month === '01' && last === `${year}-12-31`) return year;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return last === `${year}-${month}-${lastDay}` ? `${year}-${month}` : on;
}

/** The same in words. @example eventDayInWords('2023-09-01/2023-09-30') // 'September 2023' */
export function eventDayInWords(on: string | null): string {
  if (on === null) return 'undated';
  return shortenInterval(on).split('/').map(dateInWords).join(' to ');
}
