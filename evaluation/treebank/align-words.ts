import type { PlacedWord } from './place-words.ts';

/** Index of a gold word and of the word that was read in its place. */
export type AlignedPair = readonly [gold: number, found: number];

/**
 * Aligns the words of two readings of one text as the CoNLL 2018 shared task does
 * (https://universaldependencies.org/conll18/evaluation.html): words of the same characters; where either reading has
 * a multiword token, the longest common run of forms within the stretch that both readings close together.
 */
export function alignWords(
  gold: readonly PlacedWord[],
  found: readonly PlacedWord[],
): readonly AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let [g, f] = [0, 0];
  for (;;) {
    const [own, other] = [gold[g], found[f]];
    if (!own || !other) return pairs;
    if (own.isMultiword || other.isMultiword) {
      const stretch = stretchAt(gold, found, g, f);
      pairs.push(...alignForms(gold, found, stretch));
      [g, f] = [stretch.goldEnd, stretch.foundEnd];
    } else if (own.span[0] === other.span[0] && own.span[1] === other.span[1]) pairs.push([g++, f++]);
    else if (own.span[0] <= other.span[0]) g++;
    else f++;
  }
}

/** Words of both readings between two places where both begin a word. */
interface Stretch {
  readonly goldStart: number;
  readonly goldEnd: number;
  readonly foundStart: number;
  readonly foundEnd: number;
}

/** The smallest stretch from here that holds whole every multiword token that it touches. */
function stretchAt(
  gold: readonly PlacedWord[],
  found: readonly PlacedWord[],
  goldStart: number,
  foundStart: number,
): Stretch {
  const [own, other] = [gold[goldStart], found[foundStart]];
  if (own?.isMultiword === true && other?.isMultiword === false && other.span[0] < own.span[0]) foundStart++;
  if (other?.isMultiword === true && own?.isMultiword === false && own.span[0] < other.span[0]) goldStart++;
  let end = (own?.isMultiword === true ? own : other)?.span[1] ?? 0;
  let [g, f] = [goldStart, foundStart];
  while (isWithin(gold[g], end) || isWithin(found[f], end)) {
    const isGoldNext = (gold[g]?.span[0] ?? Infinity) <= (found[f]?.span[0] ?? Infinity);
    const word = isGoldNext ? gold[g++] : found[f++];
    if (word?.isMultiword === true) end = Math.max(end, word.span[1]);
  }
  return { goldStart, goldEnd: g, foundStart, foundEnd: f };
}

function isWithin(word: PlacedWord | undefined, end: number): boolean {
  return word !== undefined && (word.isMultiword ? word.span[0] < end : word.span[1] <= end);
}

/** The longest common subsequence of the forms of a stretch, of few words as a rule. */
function alignForms(
  gold: readonly PlacedWord[],
  found: readonly PlacedWord[],
  { goldStart, goldEnd, foundStart, foundEnd }: Stretch,
): readonly AlignedPair[] {
  const [rows, columns] = [goldEnd - goldStart, foundEnd - foundStart];
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const isSame = (g: number, f: number): boolean => gold[goldStart + g]?.form === found[foundStart + f]?.form;
  const lengthAt = (g: number, f: number): number => lengths[g]?.[f] ?? 0;
  for (let g = rows - 1; g >= 0; g--)
    for (let f = columns - 1; f >= 0; f--) {
      const longest = Math.max(
        lengthAt(g + 1, f),
        lengthAt(g, f + 1),
        isSame(g, f) ? 1 + lengthAt(g + 1, f + 1) : 0,
      );
      lengths[g]?.fill(longest, f, f + 1);
    }
  const pairs: AlignedPair[] = [];
  for (let [g, f] = [0, 0]; g < rows && f < columns;) {
    if (isSame(g, f)) pairs.push([goldStart + g++, foundStart + f++]);
    else if (lengthAt(g, f) === lengthAt(g + 1, f)) g++;
    else f++;
  }
  return pairs;
}
