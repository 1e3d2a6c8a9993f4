import { longestChain } from '../../learn/longest-chain.ts';
import type { WordVectors } from '../../learn/word-vectors.ts';
import type { Sketch } from '../../model/index.ts';
import type { SharedRun } from './shared-run.ts';

/** Fewer stand in the same order by chance. */
const FEWEST_IN_ORDER = 3;

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The names, numbers and dates of a run: concepts that are no words of the language, each where it first stands. */
function slotsOf(
  { concepts }: Sketch,
  [first, last]: SharedRun['from'],
  { rowByHash }: WordVectors,
): readonly number[] {
  const slots = new Set<number>();
  for (let at = first; at <= last; at++) {
    const concept = concepts[at] ?? 0;
    if (concept !== 0 && !rowByHash.has(concept)) slots.add(concept);
  }
  return [...slots];
}

/** How many names, numbers and dates reworded passages have in common, in the same order. */
function countSlotsInOrder(
  a: Sketch,
  b: Sketch,
  reworded: readonly SharedRun[],
  vectors: WordVectors,
): number {
  return reworded.reduce((count, { from, to }) => {
    const places = new Map(slotsOf(b, to, vectors).map((slot, place) => [slot, place]));
    return count + longestChain(slotsOf(a, from, vectors).flatMap((slot) => places.get(slot) ?? [])).length;
  }, 0);
}

/**
 * Why two articles count as a copy, in short sentences.
 *
 * @example stateGrounds(a, b, runs, vectors) // ['42 % of the shorter article stands in the other word for word, in 3 passages', '2 sentences reworded']
 */
export function stateGrounds(
  a: Sketch,
  b: Sketch,
  runs: readonly SharedRun[],
  vectors: WordVectors,
): readonly string[] {
  const verbatim = runs.filter((run) => run.kind === 'verbatim');
  const reworded = runs.filter((run) => run.kind === 'reworded');
  const words = verbatim.reduce((sum, { from: [first, last] }) => sum + last - first + 1, 0);
  const share = Math.min(100, Math.round((100 * words) / Math.min(a.words.length, b.words.length)));
  const grounds: string[] = [];
  if (verbatim.length > 0)
    grounds.push(
      `${share} % of the shorter article stands in the other word for word, in ${countOf(verbatim.length, 'passage')}`,
    );
  if (reworded.length > 0) {
    const inOrder = longestChain(reworded.map(({ to: [first] }) => first)).length;
    const order =
      inOrder >= FEWEST_IN_ORDER
        ? `, ${inOrder === reworded.length ? 'all' : inOrder} in the same order`
        : '';
    grounds.push(`${countOf(reworded.length, 'sentence')} reworded${order}`);
    const slots = countSlotsInOrder(a, b, reworded, vectors);
    if (slots >= FEWEST_IN_ORDER)
      grounds.push(`${slots} names, numbers and dates stand in them in the same order`);
  }
  return grounds;
}
