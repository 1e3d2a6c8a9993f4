import { InvalidArgumentError } from 'commander';
import { isDay } from '../../model/index.ts';

/** A day of the calendar; throws an InvalidArgumentError, which commander reports with the option's name. */
export function parseDay(words: string): string {
  if (!isDay(words)) throw new InvalidArgumentError('It must be a day of the calendar, such as 2023-11-14.');
  return words;
}
