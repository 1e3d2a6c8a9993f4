import { headOf } from '../../../model/index.ts';
import type { EventScene } from '../event-scene.ts';

/** Beyond so many steps two words are not looked at together. */
const LONGEST = 40;

/** The way between two words of a sentence, over the lowest word that both hang under. */
export interface PathBetween {
  readonly top: number;
  /** From the first word up to below the top; empty where it is the top. */
  readonly up: readonly number[];
  /** From below the top down to the second word. */
  readonly down: readonly number[];
}

/** Undefined where they are not of one tree, or too far apart. */
export function pathBetween(
  { analysis, depths }: EventScene,
  from: number,
  to: number,
): PathBetween | undefined {
  const up: number[] = [];
  const down: number[] = [];
  let a = from;
  let b = to;
  while (a !== b) {
    if (up.length + down.length > LONGEST) return undefined;
    const isDeeper = (depths[a] ?? 0) >= (depths[b] ?? 0);
    if (isDeeper) up.push(a);
    else down.push(b);
    const next = headOf(analysis, isDeeper ? a : b);
    if (next < 0) return undefined;
    if (isDeeper) a = next;
    else b = next;
  }
  return { top: a, up, down: down.reverse() };
}
