import { TERM_KINDS } from '../../model/index.ts';
import { measureLikeness } from '../measure-likeness.ts';
import { daysApart } from '../publication-time.ts';
import { doDaysClash } from './clash-of-days.ts';
import { cosineOfKind } from './cosine-of-kind.ts';
import { coverLead } from './cover-lead.ts';
import { coverOpening } from './cover-opening.ts';
import { likenessOfActors } from './likeness-of-actors.ts';
import type { ReadyArticle } from './ready-article.ts';
import { shareNumbers } from './share-numbers.ts';

/** What tells whether two articles report the same happening. All but the days and numerals lie between 0 and 1, or nearly. */
export const PAIR_FEATURES = [
  'terms',
  'names',
  'people',
  'no people',
  'actors',
  'openings covered',
  'opening covered less',
  'opening names covered',
  'lead covered less',
  'numbers shared',
  'numerals missing',
  'other weekdays',
  'other days',
  'dated',
  'days apart',
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/** Weeks apart it does not matter how many: it is another time. */
const MOST_DAYS = 60;

/** Measures a pair of articles; either may come first. */
export function compareArticles(a: ReadyArticle, b: ReadyArticle): Readonly<Record<PairFeature, number>> {
  const covers = [coverOpening(a, b), coverOpening(b, a)] as const;
  const people = cosineOfKind(a.sketch, b.sketch, TERM_KINDS.person);
  const days = daysApart(a.sketch.publishedAt, b.sketch.publishedAt);
  const weekdays = [a.sketch.weekdays, b.sketch.weekdays] as const;
  return {
    terms: measureLikeness(a.sketch, b.sketch),
    names: cosineOfKind(a.sketch, b.sketch, TERM_KINDS.name) ?? 0,
    people: people ?? 0,
    'no people': people === undefined ? 1 : 0,
    actors: likenessOfActors(a.sketch, b.sketch),
    'openings covered': (covers[0].all + covers[1].all) / 2,
    'opening covered less': Math.min(covers[0].all, covers[1].all),
    'opening names covered': (covers[0].names + covers[1].names) / 2,
    'lead covered less': Math.min(coverLead(a, b), coverLead(b, a)),
    'numbers shared': shareNumbers(a, b),
    'numerals missing': Math.log1p(Math.min(covers[0].numeralsMissing, covers[1].numeralsMissing)),
    'other weekdays': weekdays[0] && weekdays[1] && !(weekdays[0] & weekdays[1]) ? 1 : 0,
    'other days': doDaysClash(a, b) ? 1 : 0,
    dated: days === null ? 0 : 1,
    'days apart': days === null ? 0 : Math.log1p(Math.min(days, MOST_DAYS)),
  };
}
