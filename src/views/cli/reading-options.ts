import { Option } from 'commander';
import type { ReadLimits } from '../../engine.ts';
import { parseSeconds } from './parse-number.ts';
import type { World } from './world.ts';

/** How the commands that read go about it. */
export interface ReadingOptions {
  readonly allowPrivate?: boolean;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** The same of those that look for who says and does what. */
export interface FindingOptions extends ReadingOptions {
  /** Files of the user's own actors. */
  readonly actors?: readonly string[];
}

/** What was asked for, as the limits of reading; the rest is as the engine would have it. */
export function toReadLimits(
  { allowPrivate, timeout }: ReadingOptions,
  { stdin }: Pick<World, 'stdin'>,
): Partial<ReadLimits> {
  return {
    stdin,
    ...(allowPrivate !== undefined && { allowPrivate }),
    ...(timeout !== undefined && { timeoutMs: timeout }),
  };
}

export function readingOptions(): readonly Option[] {
  return [
    new Option('--allow-private', 'read URLs on this machine and its networks too'),
    new Option('--timeout <seconds>', 'how long to wait for a URL').argParser(parseSeconds),
  ];
}

export function actorsOption(): Option {
  return new Option(
    '--actors <file>',
    'a dictionary of your own actors, as TABARI and PETRARCH write them; may be given again',
  ).argParser((file, files: readonly string[] | undefined) => [...(files ?? []), file]);
}

export function findingOptions(): readonly Option[] {
  return [actorsOption(), ...readingOptions()];
}
