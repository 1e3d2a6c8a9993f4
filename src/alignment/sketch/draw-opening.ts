import { hashOf } from '../../learn/hash.ts';
import type { Sketch } from '../../model/index.ts';
import { rarityOf, type Frequencies } from '../frequencies.ts';
import type { Word } from './split-words.ts';
import { RARITY_STEPS } from './tell-concepts.ts';

/** News says first what happened: so many words do. */
const OPENING_WORDS = 120;
/** Words of more than one article in three only hold the others together. */
const LEAST_RARITY = Math.log(3);

/**
 * What the opening of an article tells. Names and numerals count as they stand, for what they mean may be known in one article and not
 * in another; other words by what they mean.
 */
export function drawOpening(
  words: readonly Word[],
  concepts: Uint32Array,
  kinds: ReadonlyMap<string, number>,
  frequencies: Frequencies,
): Pick<Sketch, 'opening' | 'openingRarities' | 'openingKinds'> {
  const drawn = new Map<number, { readonly rarity: number; readonly kind: number }>();
  words.slice(0, OPENING_WORDS).forEach(({ word }, at) => {
    const rarity = rarityOf(frequencies, word);
    if (rarity < LEAST_RARITY) return;
    const kind = kinds.get(word) ?? 0;
    const concept = concepts[at] ?? 0;
    const hash = kind === 0 && concept !== 0 ? concept : hashOf(word);
    if (!drawn.has(hash)) drawn.set(hash, { rarity, kind });
  });
  const told = [...drawn.values()];
  return {
    opening: Uint32Array.from(drawn.keys()),
    openingRarities: Uint8Array.from(told, ({ rarity }) => Math.round(rarity * RARITY_STEPS)),
    openingKinds: Uint8Array.from(told, ({ kind }) => kind),
  };
}
