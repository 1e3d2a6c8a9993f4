import type { AlignmentKnowledge } from '../knowledge.ts';
import { likelihoodOf } from './claim-model.ts';
import { compareParts } from './compare-parts.ts';
import type { TellingContent } from './draw-content.ts';
import { findLike } from './find-like.ts';
import { wordsOfRun } from './index-quotations.ts';
import { isBare, isSaidAlike, isThin } from './is-thin.ts';
import type { KnownTelling } from './known-telling.ts';
import type { KnownTellings } from './known-tellings.ts';
import { matchQuotation } from './match-quotation.ts';
import { toLikeness, type Likeness } from './like-words.ts';
import { pairFeatures } from './pair-features.ts';

/** A telling that might make the same claim, and how likely that is. */
export interface Tie {
  readonly known: KnownTelling;
  readonly likelihood: number;
  /** Whether it is what the telling denies, as its article says. */
  readonly isDenial: boolean;
}

/** What compares tellings. */
export interface Weigher {
  /** How likely it is that two tellings make one claim, 0 to 1. */
  readonly tie: (a: TellingContent, b: TellingContent) => number;
  readonly likeness: Likeness;
}

/** So many are compared, those first whose words are likest. */
const MOST_COMPARED = 16;
/** Of two tellings in which the same does the same to the same, however much else they tell. */
const LEAST_OF_SAME_ACT = 0.75;
/** An article seldom says a thing twice: what is alike in it are two sides of one matter. */
const WITHIN_ARTICLE = 0.85;

/** Weighs by the model; where the parts that parties have say which acts are told, by them. */
export function toWeigher({ vectors, senses, claims }: AlignmentKnowledge): Weigher {
  const likeness = toLikeness(vectors, senses);
  const tie = (a: TellingContent, b: TellingContent): number => {
    if (isBare(a) || isBare(b)) return 0;
    if ((isThin(a) || isThin(b)) && !isSaidAlike(a, b, likeness)) return 0;
    const parts = compareParts(a, b, likeness);
    if (parts === 'different') return 0;
    const discount = a.sketch.article === b.sketch.article ? WITHIN_ARTICLE : 1;
    const likelihood = discount * likelihoodOf(claims, pairFeatures(a, b, likeness));
    return parts === 'same' ? Math.max(LEAST_OF_SAME_ACT, likelihood) : likelihood;
  };
  return { tie, likeness };
}

/** What a telling might say again, in descending order of likelihood: the same quoted words are a sure tie. */
export function weighTies(content: TellingContent, known: KnownTellings, weigh: Weigher): readonly Tie[] {
  const quoted = content.telling.quotations.flatMap((run) => {
    const match = matchQuotation(wordsOfRun(content.sketch.words, run), known.quotations);
    return match ? [match.telling] : [];
  });
  const weighed = findLike(known, content, MOST_COMPARED)
    .filter((telling) => !quoted.includes(telling))
    .map((telling) => ({
      known: telling,
      likelihood: weigh.tie(content, telling.content()),
      isDenial: false,
    }))
    .sort((a, b) => b.likelihood - a.likelihood || (a.known.ref < b.known.ref ? -1 : 1));
  return [...quoted.map((telling) => ({ known: telling, likelihood: 1, isDenial: false })), ...weighed];
}
