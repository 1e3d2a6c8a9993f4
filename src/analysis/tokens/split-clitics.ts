import type { Span } from '../../model/index.ts';

const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Words that Universal Dependencies writes as two: "cannot" is "can" and "not". */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);
/** No clitic makes a word longer than this: a cap, so that hostile "words" cost nothing. */
const LONGEST = 40;

/**
 * Splits contractions and possessives off a word, as Universal Dependencies does.
 *
 * @example splitClitics("don’t", 0) // [[0, 2], [2, 5]]
 */
export function splitClitics(word: string, start: number): readonly Span[] {
  const end = start + word.length;
  if (word.length > LONGEST) return [[start, end]];
  const cut = FUSED.get(word.toLowerCase()) ?? CLITIC.exec(word)?.[1]?.length;
  return cut === undefined ? [[start, end]] : [[start, start + cut], [start + cut, end]]; // prettier-ignore
}
