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
