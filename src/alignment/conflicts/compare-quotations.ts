import type { Sketch, SlotValue, WordRun } from '../../model/index.ts';
import { countEdits } from './count-edits.ts';
import type { Difference } from './difference.ts';
import { measureContext } from './measure-context.ts';
import { areSameWords, type PairedPassage } from './paired-passage.ts';

/** Fewer words quoted alike may be quoted of two sayings. */
const FEWEST_ALIKE = 4;
/** Less alike, two quotations are two sayings, or one of them is translated. */
const LEAST_ALIKE = 0.6;
/** More words in a row that differ are another part of the saying. */
const MOST_CHANGED = 3;
/** Shorter words that differ in a letter are two. */
const LEAST_LETTERS = 6;

/**
 * Words for which the other article has other words in what else is the same quotation. Words left out or put in are no conflict: they
 * shorten or explain.
 */
export function compareQuotations(
  passage: PairedPassage,
  inA: readonly SlotValue[],
  inB: readonly SlotValue[],
  others: readonly WordRun[],
): readonly Difference[] {
  return inA.flatMap((a) =>
    inB.flatMap((b): readonly Difference[] => {
      const alike = countAlike(passage, a.run, b.run);
      const shorter = Math.min(lengthOf(cut(a.run, passage.from)), lengthOf(cut(b.run, passage.to)));
      const share = alike / Math.max(1, shorter);
      if (alike < FEWEST_ALIKE || share < LEAST_ALIKE) return [];
      return findGaps(passage, { a, b })
        .filter(([, gapB]) => !others.some((run) => run[0] <= gapB[1] && gapB[0] <= run[1]))
        .map(([gapA, gapB]) => ({
          a: { ...a, run: gapA },
          b: { ...b, run: gapB },
          from: passage.from,
          to: passage.to,
          signs: { ...measureContext(passage, gapA, gapB), 'one unit': share, quotation: 1 },
          isExplained: false,
        }));
    }),
  );
}

function lengthOf([first, last]: WordRun): number {
  return Math.max(0, last - first + 1);
}

function cut(run: WordRun, to: WordRun): WordRun {
  return [Math.max(run[0], to[0]), Math.min(run[1], to[1])];
}

/** The word of the other passage that is the same, or a form of the same; -1 where there is none. */
function equalOf({ from, partners, closeness }: PairedPassage, at: number): number {
  return closeness[at - from[0]] === 1 ? (partners[at - from[0]] ?? -1) : -1;
}

function countAlike(passage: PairedPassage, inA: WordRun, inB: WordRun): number {
  const [first, last] = cut(inA, passage.from);
  let count = 0;
  for (let at = first; at <= last; at++) {
    const partner = equalOf(passage, at);
    if (partner >= inB[0] && partner <= inB[1]) count++;
  }
  return count;
}

/** Runs of words that differ and tell something, between words that both quote. */
function findGaps(
  passage: PairedPassage,
  quoted: { readonly a: SlotValue; readonly b: SlotValue },
): readonly (readonly [WordRun, WordRun])[] {
  const { a, b } = passage;
  const [inA, inB] = [quoted.a.run, quoted.b.run];
  const [first, last] = cut(inA, passage.from);
  const [start, end] = cut(inB, passage.to);
  const isPair = (at: number, partner: number): boolean =>
    (at >= first && at <= last && partner >= start && equalOf(passage, at) === partner) ||
    (at === inA[0] - 1 && partner === inB[0] - 1) ||
    (at === inA[1] + 1 && partner === inB[1] + 1);
  const gaps: (readonly [WordRun, WordRun])[] = [];
  let before: readonly [number, number] = [first - 1, start - 1];
  for (let at = first; at <= last + 1; at++) {
    const partner = at > last ? end + 1 : equalOf(passage, at);
    if (partner < 0) continue;
    const gapA: WordRun = [before[0] + 1, at - 1];
    const gapB: WordRun = [before[1] + 1, partner - 1];
    const opens = isPair(gapA[0] - 1, gapB[0] - 1) && isPair(gapA[0] - 2, gapB[0] - 2);
    const closes = isPair(at, partner) && isPair(at + 1, partner + 1);
    const isHeld = (opens && isPair(at, partner)) || (isPair(gapA[0] - 1, gapB[0] - 1) && closes);
    if (
      isHeld &&
      isTelling(a.rarities, gapA) &&
      isTelling(b.rarities, gapB) &&
      !areSameWords(a, b, gapA, gapB) &&
      !areSpelledAlike(lettersOf(a, quoted.a, gapA), lettersOf(b, quoted.b, gapB))
    )
      gaps.push([gapA, gapB]);
    before = [at, partner];
  }
  return gaps;
}

/** The letters of a run of words of a quotation, as far as its value has them. */
function lettersOf({ wordStarts, wordLengths }: Sketch, { value, run }: SlotValue, gap: WordRun): string {
  const origin = wordStarts[run[0]] ?? 0;
  const [first, last] = gap.map((at) => (wordStarts[at] ?? 0) - origin);
  return value
    .slice(first, (last ?? 0) + (wordLengths[gap[1]] ?? 0))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** "neighbor" and "neighbour", "work force" and "workforce". */
function areSpelledAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LEAST_LETTERS && countEdits(a, b, 1) <= 1;
}

function isTelling(rarities: Uint8Array, [first, last]: WordRun): boolean {
  if (last < first || last - first + 1 > MOST_CHANGED) return false;
  return rarities.subarray(first, last + 1).some((rarity) => rarity > 0);
}
