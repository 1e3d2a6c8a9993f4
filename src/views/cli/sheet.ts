import { styleText } from 'node:util';
import type { World } from './world.ts';

export type Style = 'bold' | 'dim' | 'underline' | 'cyan' | 'yellow';

/** What text is laid out for: how many columns it has, and how it shows emphasis. */
export interface Sheet {
  readonly width: number;
  /** Styles a whole text; plain sheets return it as it is. */
  readonly paint: (style: Style, text: string) => string;
}

/** Columns of a pipe or file, and of a terminal that does not tell. */
const DEFAULT_WIDTH = 80;
/** Below this nothing is legible; the terminal may wrap. */
const LEAST_WIDTH = 20;

/** The sheet of standard output: as wide as the terminal, in colour only there and only where `NO_COLOR` (https://no-color.org) is not set. */
export function sheetOf({ stdout, env }: Pick<World, 'stdout' | 'env'>): Sheet {
  const inColour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    width: Math.max(LEAST_WIDTH, stdout.columns ?? DEFAULT_WIDTH),
    paint: (style, text) => (inColour ? styleText(style, text, { validateStream: false }) : text),
  };
}
