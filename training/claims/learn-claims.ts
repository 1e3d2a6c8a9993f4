import type { ClaimModel } from '../../src/alignment/claims/claim-model.ts';
import { drawContent, type TellingContent } from '../../src/alignment/claims/draw-content.ts';
import { toLikeness } from '../../src/alignment/claims/like-words.ts';
import { PAIR_FEATURES, pairFeatures } from '../../src/alignment/claims/pair-features.ts';
import type { AlignmentKnowledge } from '../../src/alignment/index.ts';
import type { Sketch } from '../../src/model/index.ts';
import { seededRandom, shuffle } from '../shuffle.ts';
import { learnLogistic, type LogisticLesson } from './learn-logistic.ts';
import type { MarkedPair, SketchedArticle } from './read-marked-claims.ts';

/** What a pair teaches, with the happening that it is of. */
export interface ClaimLesson extends LogisticLesson {
  readonly story: string;
}

export const FOLDS = 5;
const RIDGE = 2;
/** Pairs that nobody has judged, nearly all of which say different things: so many, and what one counts beside one that was judged. */
const PAIRS_A_STORY = 40;
const PAIRS_AN_ARTICLE = 20;
const BACKGROUND_WEIGHT = 0.2;
/** Those that share more words may say the same. */
const MOST_EQUAL_WORDS = 0.4;
const DIGITS = 3;

/** Which of the folds a happening is in: all its pairs are measured by what the other happenings teach. */
export function foldsOf(stories: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(stories)].sort().map((story, i) => [story, i % FOLDS]));
}

export function isOneClaim({ label }: MarkedPair): boolean {
  return label === 'same' || label === 'opposed';
}

function valuesOf(features: Readonly<Record<string, number>>): readonly number[] {
  return PAIR_FEATURES.map((feature) => features[feature] ?? 0);
}

type ContentPair = readonly [TellingContent, TellingContent];

/** Tellings of different articles on one happening. */
function pairsByLot(told: readonly SketchedArticle[], random: () => number): readonly ContentPair[] {
  const tellings = told.flatMap(({ sketch }) => sketch.tellings.map((telling) => ({ sketch, telling })));
  const others = shuffle(tellings, random);
  return shuffle(tellings, random)
    .slice(0, PAIRS_A_STORY)
    .flatMap((one, i): readonly ContentPair[] => {
      const other = others[i];
      if (!other || other.sketch === one.sketch) return [];
      return [[drawContent(one.sketch, one.telling), drawContent(other.sketch, other.telling)]];
    });
}

/** Tellings of one article by one speaker, neither part of the other: he seldom says a thing twice. */
function pairsOfOneSpeaker(sketch: Sketch, random: () => number): readonly ContentPair[] {
  const pairs = [...Map.groupBy(sketch.tellings, ({ speaker }) => speaker).values()].flatMap((tellings) =>
    tellings.flatMap((one, i) => tellings.slice(i + 1).map((other) => [one, other] as const)),
  );
  return shuffle(pairs, random)
    .filter(([one, other]) => one.speaker !== null && one.within !== other.id && other.within !== one.id)
    .slice(0, PAIRS_AN_ARTICLE)
    .map(([one, other]) => [drawContent(sketch, one), drawContent(sketch, other)]);
}

/** The lessons of the marked pairs, in their order, and those of a background of pairs by lot. */
export function drawLessons(
  pairs: readonly MarkedPair[],
  articles: readonly SketchedArticle[],
  { vectors, senses }: AlignmentKnowledge,
): { readonly marked: readonly ClaimLesson[]; readonly background: readonly ClaimLesson[] } {
  const likeness = toLikeness(vectors, senses);
  const marked = pairs.map((pair) => ({
    story: pair.story,
    values: valuesOf(pairFeatures(pair.a, pair.b, likeness)),
    isPositive: isOneClaim(pair),
    weight: 1,
  }));
  const random = seededRandom(3);
  const background = [...Map.groupBy(articles, ({ story }) => story)].flatMap(([story, told]) =>
    [...pairsByLot(told, random), ...told.flatMap(({ sketch }) => pairsOfOneSpeaker(sketch, random))].flatMap(
      ([a, b]): readonly ClaimLesson[] => {
        const features = pairFeatures(a, b, likeness);
        if (features['equal words'] > MOST_EQUAL_WORDS) return [];
        return [{ story, values: valuesOf(features), isPositive: false, weight: BACKGROUND_WEIGHT }];
      },
    ),
  );
  return { marked, background };
}

export function learnClaims(lessons: readonly ClaimLesson[]): ClaimModel {
  const { bias, weights } = learnLogistic(lessons, RIDGE);
  const round = (value: number): number => Number(value.toFixed(DIGITS));
  return {
    bias: round(bias),
    weights: Object.fromEntries(PAIR_FEATURES.map((feature, i) => [feature, round(weights[i] ?? 0)])),
  };
}
