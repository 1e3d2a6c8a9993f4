import { partyOf, type TellingContent } from './draw-content.ts';
import type { Likeness } from './like-words.ts';
import { measureCover } from './measure-cover.ts';

export const PAIR_FEATURES = [
  'least cover',
  'most cover',
  'equal words',
  'equal pairs of words',
  'shared weight',
  'parties shared',
  'parties named once',
  'parties in neither',
  'parties in one',
  'cover of same parties',
  'same speaker',
  'speakers differ',
  'negation differs',
  'mood differs',
  'lengths differ',
  'short',
  'clauses in both',
  'heads alike',
  'cues alike',
  'other words of no clause',
  'others with no clause',
] as const;

/** What speaks for or against two tellings making one claim. */
export type PairFeature = (typeof PAIR_FEATURES)[number];

/** So many nats in common are as good as more. */
const ENOUGH_SHARED = 20;
/** Tellings of fewer nats are short: so little says many things. */
const SHORT = 12;

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** How many both have, of hashes in ascending order. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const one = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared;
}

/** The features of two tellings; which of them is the first makes no difference. */
export function pairFeatures(
  a: TellingContent,
  b: TellingContent,
  likeness: Likeness,
): Readonly<Record<PairFeature, number>> {
  const { ofA: coverOfA, ofB: coverOfB } = measureCover(a, b, likeness);
  const shareOfA = share(coverOfA, a.wordWeight);
  const shareOfB = share(coverOfB, b.wordWeight);
  const equal = countShared(a.concepts, b.concepts);
  const shared = a.parties.filter(({ concept }) => partyOf(b, concept));
  const sharedWeight = shared.reduce((sum, { rarity }) => sum + rarity, 0);
  const parties = a.parties.length + b.parties.length;
  const partiesShared = share(shared.length, parties - shared.length);
  const both = a.parties.length > 0 && b.parties.length > 0;
  const weightOfA = a.wordWeight + a.partyWeight;
  const weightOfB = b.wordWeight + b.partyWeight;
  const speakers = [a.telling.speaker, b.telling.speaker];
  const named = speakers[0] !== null && speakers[1] !== null;
  const isClause = a.telling.isClause && b.telling.isClause;
  const heads = likeness(a.telling.head, b.telling.head);
  const cues = likeness(a.telling.cue, b.telling.cue);
  return {
    'least cover': Math.min(shareOfA, shareOfB),
    'most cover': Math.max(shareOfA, shareOfB),
    'equal words': share(2 * equal, a.concepts.length + b.concepts.length),
    'equal pairs of words': share(countShared(a.pairs, b.pairs), Math.min(a.pairs.length, b.pairs.length)),
    'shared weight': Math.min(1, ((coverOfA + coverOfB) / 2 + sharedWeight) / ENOUGH_SHARED),
    'parties shared': partiesShared,
    'parties named once': both && shared.length === 0 ? 1 : 0,
    'parties in neither': parties === 0 ? 1 : 0,
    'parties in one': !both && parties > 0 ? 1 : 0,
    'cover of same parties': partiesShared * Math.max(shareOfA, shareOfB),
    'same speaker': named && speakers[0] === speakers[1] ? 1 : 0,
    'speakers differ': named && speakers[0] !== speakers[1] ? 1 : 0,
    'negation differs': a.telling.isNegated === b.telling.isNegated ? 0 : 1,
    'mood differs': a.telling.mood === b.telling.mood ? 0 : 1,
    'lengths differ': Math.abs(Math.log(Math.max(1, weightOfA) / Math.max(1, weightOfB))),
    short: Math.max(0, 1 - Math.min(weightOfA, weightOfB) / SHORT),
    'clauses in both': a.telling.isClause && b.telling.isClause ? 1 : 0,
    'heads alike': heads,
    'cues alike': cues,
    'other words of no clause': isClause ? 0 : 1 - cues,
    'others with no clause': isClause || speakers[0] === speakers[1] ? 0 : 1,
  };
}
