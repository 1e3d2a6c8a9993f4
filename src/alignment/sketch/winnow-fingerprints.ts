import { hashOfRun } from '../../learn/hash.ts';

/** Words in a gram. */
const GRAM = 5;
/** Grams in a window: of every run of `GRAM + WINDOW - 1` = 8 words, at least one gram is chosen. */
const WINDOW = 4;

/**
 * Fingerprints of a run of words, chosen alike wherever the same words stand: the least gram hash of every window
 * (winnowing: Schleimer, Wilkerson and Aiken 2003). A run of fewer than five words has none. `first` and `last`
 * are indices into `words`, both included.
 */
export function winnowFingerprints(words: Uint32Array, first: number, last: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  const window: number[] = [];
  for (let start = first; start + GRAM - 1 <= last; start++) {
    window.push(hashOfRun(words, start, start + GRAM - 1));
    if (window.length > WINDOW) window.shift();
    const isWhole = window.length === WINDOW || start + GRAM - 1 === last;
    if (isWhole) chosen.add(Math.min(...window));
  }
  return chosen;
}
