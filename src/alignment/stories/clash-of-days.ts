import { relateDates } from '../conflicts/relate-dates.ts';
import type { ReadyArticle } from './ready-article.ts';

/** Whether two articles tell early of different days, and of none that is the same. */
export function doDaysClash({ days: a }: ReadyArticle, { days: b }: ReadyArticle): boolean {
  let isClash = false;
  for (const first of a)
    for (const second of b) {
      const relation = relateDates(first, second);
      if (relation === 'same') return false;
      isClash ||= relation === 'date';
    }
  return isClash;
}
