import { RELATIONS, type Analysis, type TokenRange } from '../../model/index.ts';

/**
 * Where a word of a passage stands, seen from a cue: in a sentence before or after the cue's, among the words above the cue's main
 * word by 0 to 3 steps, apart from the tree, or in a branch that hangs by some relation on the cue, on the word above it, or on one
 * higher up. `training/network/attributions.py` knows the codes by this function's answers alone.
 */
const [BEFORE, AFTER, ABOVE, APART, BRANCH] = [1, 2, 3, 7, 8];
const HIGHEST = 5;
export const PATH_CODES = BRANCH + 3 * RELATIONS.length;

/** The codes of a passage's words, by their places in it. */
export function seeFromCue(
  { heads, relations, sentenceTokens }: Pick<Analysis, 'heads' | 'relations' | 'sentenceTokens'>,
  passage: TokenRange,
  cue: TokenRange,
  sentence: number,
): Uint8Array {
  const count = passage.last - passage.first + 1;
  const codes = new Uint8Array(count);
  const headOf = (word: number): number => (heads[passage.first + word] ?? -1) - passage.first;
  const isHere = (word: number): boolean => word >= 0 && word < count;
  const begins = (sentenceTokens[sentence] ?? 0) - passage.first;
  const ends = (sentenceTokens[sentence + 1] ?? 0) - passage.first;
  codes.fill(BEFORE, 0, Math.max(0, begins));
  codes.fill(AFTER, Math.min(count, ends));

  const heights = new Map<number, number>();
  let above = mainWord(headOf, cue);
  for (let step = 0; step <= HIGHEST && isHere(above) && !heights.has(above); step++) {
    heights.set(above, step);
    codes[above] = ABOVE + Math.min(step, 3);
    above = headOf(above);
  }
  for (let word = Math.max(0, begins); word < Math.min(count, ends); word++) {
    const way: number[] = [];
    let at = word;
    let code = codes[at] ?? 0;
    while (code === 0) {
      way.push(at);
      const head = headOf(at);
      const height = heights.get(head);
      if (height !== undefined)
        code = BRANCH + Math.min(height, 2) * RELATIONS.length + (relations[passage.first + at] ?? 0);
      else if (isHere(head) && way.length <= count) code = codes[(at = head)] ?? 0;
      else code = APART;
    }
    for (const each of way) codes[each] = code;
  }
  return codes;
}

/** The first word of the cue whose head stands outside it. */
function mainWord(headOf: (word: number) => number, { first, last }: TokenRange): number {
  for (let word = first; word <= last; word++) if (headOf(word) < first || headOf(word) > last) return word;
  return first;
}
