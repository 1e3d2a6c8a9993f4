import type { TellingContent } from './draw-content.ts';
import type { KnownTelling } from './known-telling.ts';
import type { KnownTellings } from './known-tellings.ts';

/** Of what two tellings tell together, so much must be the same words: of marked pairs and news, none with less made one claim. */
const LEAST_SHARED = 0.16;
const RARITY_STEPS = 16;
/** Among tellings of one affair the same few are named everywhere; what is rarer finds enough. */
const MOST_LOOKED_AT = 4000;

/** The tellings that are likest by their words alone, by Dice's measure of what they share, at most `limit`. */
export function findLike(
  { all, weights, common, byConcept }: KnownTellings,
  { words, rarities, parties, wordWeight, partyWeight }: TellingContent,
  limit: number,
): readonly KnownTelling[] {
  const postings = [
    ...words.map((concept, i) => ({ rarity: rarities[i] ?? 0, places: byConcept.get(concept) ?? [] })),
    ...parties.map(({ concept, rarity }) => ({ rarity, places: byConcept.get(concept) ?? [] })),
  ].sort((a, b) => a.places.length - b.places.length);
  const touched: number[] = [];
  for (const { rarity, places } of postings) {
    if (touched.length + places.length > MOST_LOOKED_AT) break;
    for (const place of places) {
      if (common[place] === 0) touched.push(place);
      common[place] = (common[place] ?? 0) + rarity;
    }
  }
  const weight = wordWeight + partyWeight;
  const sharers: { readonly telling: KnownTelling; readonly shared: number }[] = [];
  for (const place of touched) {
    const telling = all[place];
    const shared = (2 * (common[place] ?? 0)) / (weight + (weights[place] ?? 0) / RARITY_STEPS);
    common[place] = 0;
    if (telling && shared >= LEAST_SHARED) sharers.push({ telling, shared });
  }
  return sharers
    .sort((a, b) => b.shared - a.shared || (a.telling.ref < b.telling.ref ? -1 : 1))
    .slice(0, limit)
    .map(({ telling }) => telling);
}
