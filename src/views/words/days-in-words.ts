import type { DatedBy, Days } from '../../model/index.ts';
import { dateInWords } from './date-in-words.ts';

/**
 * One day, or the first and the last.
 *
 * @example daysInWords(['2023-09-01', '2023-09-30']) // '1 September 2023 to 30 September 2023'
 */
export function daysInWords([first, last]: Days): string {
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`;
}

const DATED_BY: Readonly<Record<DatedBy, string>> = {
  text: 'day told in the text',
  publication: 'day of publication',
  nothing: 'day not known',
};

/** Which day it is that an event shows. */
export function datedByInWords(datedBy: DatedBy): string {
  return DATED_BY[datedBy];
}
