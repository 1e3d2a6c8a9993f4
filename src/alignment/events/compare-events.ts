import { cosineOf, type WordVectors } from '../../learn/word-vectors.ts';
import { shareActs, type ActWords } from './act-words.ts';
import type { EventView, Surroundings } from './view-event.ts';

/** What two event mentions have in common, in the order of `compareEvents`. */
export const EVENT_FEATURES = [
  'same lemma',
  'acts in common',
  'cosine of lemmas',
  'spelled alike',
  'same type',
  'same mode',
  'codes alike',
  'actors shared',
  'named actors shared',
  'recipients shared',
  'named recipients shared',
  'sides crossed',
  'parties in sentence',
  'sentences alike',
  'words close by alike',
  'same neighbours',
  'articles alike',
  'rarity',
  'earlier sentence',
  'later sentence',
  'places shared',
  'fewer namesakes',
  'more namesakes',
  'sentences apart',
] as const;

/** Of the words of English, and which of them tell one act. */
export interface EventKnowledge {
  readonly vectors: WordVectors;
  readonly actWords: ActWords;
}

const UNKNOWN = -0.5;
const FAR = 12;
const FARTHEST = 20;
const MANY = 6;
const NAME = '@';

function countShared<Item>(a: readonly Item[], b: readonly Item[]): number {
  return a.reduce((count, item) => count + (b.includes(item) ? 1 : 0), 0);
}

/** The share of the smaller side that the larger has too. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  return a.length === 0 || b.length === 0 ? UNKNOWN : countShared(a, b) / Math.min(a.length, b.length);
}

function namesOf(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => key.startsWith(NAME));
}

/** How far two words begin alike, as a share of the longer: "shoot" and "shooting" by five letters of eight. */
function spelledAlike(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared < 3 ? 0 : shared / Math.max(a.length, b.length);
}

/** How far two codes of CAMEO agree: 1 in all four digits. */
function codesAlike(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared / 4;
}

function cosine(a: Surroundings, b: Surroundings): number {
  if (a.weights.size > b.weights.size) return cosine(b, a);
  let sum = 0;
  for (const [concept, weight] of a.weights) sum += weight * (b.weights.get(concept) ?? 0);
  return sum / (a.length * b.length);
}

/** The share of the parties of both that the other's sentence names. */
function partiesInSentence(a: EventView, b: EventView): number {
  const all = a.parties.length + b.parties.length;
  if (all === 0) return UNKNOWN;
  const told = (view: EventView, { wide }: EventView): number =>
    view.parties.filter((party) => wide.weights.has(party)).length;
  return (told(a, b) + told(b, a)) / all;
}

function sameMode(a: EventView['event'], b: EventView['event']): number {
  if (a.mode === null || b.mode === null) return 0;
  return a.mode === b.mode ? 1 : -1;
}

/**
 * What two event mentions have in common. It is the same whichever comes first.
 *
 * @param likeness of their articles, 0 to 1; 1 within one
 */
export function compareEvents(
  a: EventView,
  b: EventView,
  likeness: number,
  { vectors, actWords }: EventKnowledge,
): readonly number[] {
  const [first, second] = [a.event, b.event];
  const sameLemma = first.lemma === second.lemma;
  const apart = Math.abs(a.sentence - b.sentence);
  return [
    Number(sameLemma),
    shareActs(actWords, first.lemma, second.lemma),
    cosineOf(vectors, a.lemma, b.lemma),
    sameLemma ? 1 : spelledAlike(first.lemma, second.lemma),
    Number(first.type === second.type),
    sameMode(first, second),
    codesAlike(first.cameo, second.cameo),
    shareOf(first.actors, second.actors),
    shareOf(namesOf(first.actors), namesOf(second.actors)),
    shareOf(first.recipients, second.recipients),
    shareOf(namesOf(first.recipients), namesOf(second.recipients)),
    countShared(first.actors, second.recipients) + countShared(first.recipients, second.actors),
    partiesInSentence(a, b),
    cosine(a.wide, b.wide),
    cosine(a.close, b.close),
    a.neighbours.filter((concept, side) => concept !== 0 && concept === b.neighbours[side]).length,
    likeness,
    Math.min(a.rarity, b.rarity),
    Math.min(a.sentence, b.sentence, FAR),
    Math.min(Math.max(a.sentence, b.sentence), FAR),
    shareOf(first.places, second.places),
    Math.min(a.namesakes, b.namesakes),
    Math.min(Math.max(a.namesakes, b.namesakes), MANY),
    a.sketch.article === b.sketch.article ? Math.min(apart, FARTHEST) : -1,
  ];
}
