import type { SlotValue, WordRun } from '../../model/index.ts';
import type { Difference } from './difference.ts';
import { measureContext } from './measure-context.ts';
import type { PairedPassage } from './paired-passage.ts';

/** So near to what the other passage affirms, another negation may be the same one, put otherwise. */
const REACH = 5;

/** Finds the word of the other passage that stands for one, or -1. */
type Partner = (at: number) => number;

/**
 * What one passage tells as so and the other as not so, in whichever voice. In copied passages a verb put otherwise stands where the words around
 * it stand. Where the other has a negation near by, or a word that may
 * put one otherwise ("refused"), nothing is told.
 */
export function comparePolarity(
  passage: PairedPassage,
  inA: readonly SlotValue[],
  inB: readonly SlotValue[],
  isCopied: boolean,
): readonly Difference[] {
  const { from, to, partners } = passage;
  const backward = new Map(Array.from(partners, (partner, index) => [partner, from[0] + index]));
  const partnerInB: Partner = (at) => partners[at - from[0]] ?? -1;
  const partnerInA: Partner = (at) => backward.get(at) ?? -1;
  const reach = isCopied ? REACH : 0;
  const pairs = [
    ...affirmedOf(inA, inB, partnerInB, reach),
    ...affirmedOf(inB, inA, partnerInA, reach).map(([negated, affirmed]) => [affirmed, negated] as const),
  ];
  return pairs.map(([a, b]) => ({
    a,
    b,
    from,
    to,
    signs: { ...measureContext(passage, a.run, b.run), polarity: 1 },
    isExplained: false,
  }));
}

/** The partner of a word, or of the nearest that has one, as far as the reach goes. */
function nearestPartner(at: number, partner: Partner, reach: number): number {
  for (let step = 0; step <= reach; step++)
    for (const near of [at + step, at - step]) if (partner(near) >= 0) return partner(near);
  return -1;
}

/** Each negated value with what the other passage affirms in its place. */
function affirmedOf(
  negated: readonly SlotValue[],
  others: readonly SlotValue[],
  partner: Partner,
  reach: number,
): readonly (readonly [negated: SlotValue, affirmed: SlotValue])[] {
  return negated.flatMap((value) => {
    const own = [value.run[1], value.run[0]].map(partner).find((end) => end >= 0);
    const at = own ?? (others.length === 0 ? nearestPartner(value.run[1], partner, reach) : -1);
    if (at < 0 || value.isVague || others.some(({ run }) => isNear(at, run))) return [];
    return [[value, { ...value, value: 'affirmed', run: [at, at] }] as const];
  });
}

function isNear(at: number, [first, last]: WordRun): boolean {
  return at >= first - REACH && at <= last + REACH;
}
