import type { ReadyArticle } from './ready-article.ts';

/** As if each article had so many numbers more, none of which the other has. */
const PRIOR = 1;

/**
 * How many of two articles' numbers both have, counting or measuring the same: "19 sailors", "a magnitude of 5.6". 0 to 2, for each of
 * the two counts its own.
 */
export function shareNumbers({ numbers: a }: ReadyArticle, { numbers: b }: ReadyArticle): number {
  const shared =
    a.filter((number) => b.includes(number)).length + b.filter((number) => a.includes(number)).length;
  return shared / (2 * PRIOR + Math.min(a.length, b.length));
}
