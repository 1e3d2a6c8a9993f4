import type { Credit, Root } from '../../model/index.ts';

/** On whose reporting the article as a whole rests, as far as it says; null where it does not. */
export function rootOfArticle(credits: readonly Credit[]): Root | null {
  return credits.find(({ isWhole }) => isWhole)?.root ?? null;
}
