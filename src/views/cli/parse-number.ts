import { InvalidArgumentError } from 'commander';

/** A whole number from 0; throws an InvalidArgumentError, which commander reports with the option's name. */
export function parseCount(words: string): number {
  if (!/^\d{1,9}$/.test(words)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(words);
}

/** A port to listen on, 0 for any that is free. */
export function parsePort(words: string): number {
  const port = parseCount(words);
  if (port > 65_535) throw new InvalidArgumentError('Ports go from 0 to 65535.');
  return port;
}

/** A number from 0 to 1. */
export function parseShare(words: string): number {
  const share = /^(?:\d|\d?\.\d{1,9})$/.test(words) ? Number(words) : NaN;
  if (!(share <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return share;
}

const LONGEST_WAIT = 600;

/** Seconds, with a fraction if need be, as milliseconds. */
export function parseSeconds(words: string): number {
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(words) ? Number(words) : 0;
  if (seconds <= 0 || seconds > LONGEST_WAIT)
    throw new InvalidArgumentError(`It must be a number of seconds above 0, at most ${LONGEST_WAIT}.`);
  return seconds * 1000;
}
