import type {
  ArticleId,
  ArticleSummary,
  ConflictInContext,
  ConflictSlot,
  ConflictValue,
} from '../../../model/index.ts';
import type { Passage } from '../text/crop-passage.ts';
import { valueInWords } from '../words/value-in-words.ts';
import { wordsInPassage } from './words-in-passage.ts';

/** A value where it stands. */
export interface ValueInPassage {
  readonly value: ConflictValue;
  readonly article: ArticleSummary;
  readonly passage: Passage;
  /** How many more passages of the article have the same value. */
  readonly again: number;
}

/** What one article of a row says, and which articles without a column of their own say the same. */
export interface ConflictCell {
  readonly values: readonly ValueInPassage[];
  readonly also: readonly ValueInPassage[];
}

/** A conflict as a row: a cell for each article that has a column. */
export interface ConflictRow {
  readonly found: ConflictInContext;
  readonly cells: ReadonlyMap<ArticleId, ConflictCell>;
  /** Values that found no column. */
  readonly hidden: number;
}

/** Each value of each article once, in its first passage there. */
export function valuesOf({ conflict, articles, passages }: ConflictInContext): readonly ValueInPassage[] {
  const placed = conflict.values.flatMap((value, i) => {
    const [article, passage] = [articles[i], passages[i]];
    return article && passage ? [{ value, article, passage }] : [];
  });
  const once = Map.groupBy(placed, ({ value, article }) => `${article.id} ${value.value}`);
  return [...once.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, again: others.length }] : [],
  );
}

/** The value in words. */
export function wordsOfValue({ value, passage }: ValueInPassage, slot: ConflictSlot): string {
  return valueInWords(slot, value.value, wordsInPassage({ passage }, value.spans.slice(0, 1)));
}

/** Of those who say the same, the one to be shown: who slipped, else who comes first. */
function speakFor(same: readonly ValueInPassage[], slip: ArticleId | null): ValueInPassage | undefined {
  return same.find(({ article }) => article.id === slip) ?? same[0];
}

/**
 * A conflict as a row of at most `most` columns: one an article where there is room for all, else one for each value, whose other
 * articles stand with it.
 *
 * @example toConflictRow(threeHundredWires, 4).cells.size // 2, for they tell two numbers
 */
export function toConflictRow(found: ConflictInContext, most: number): ConflictRow {
  const values = valuesOf(found);
  const byArticle = Map.groupBy(values, ({ article }) => article.id);
  if (byArticle.size <= most) {
    const cells = Array.from(byArticle, ([id, own]) => [id, { values: own, also: [] }] as const);
    return { found, cells: new Map(cells), hidden: 0 };
  }
  const groups = [...Map.groupBy(values, ({ value }) => value.value).values()];
  const cells = new Map<ArticleId, ConflictCell>();
  for (const same of groups.slice(0, most)) {
    const shown = speakFor(same, found.conflict.slip);
    if (!shown) continue;
    const { values: own = [], also = [] } = cells.get(shown.article.id) ?? {};
    const others = same.filter((each) => each !== shown);
    cells.set(shown.article.id, { values: [...own, shown], also: [...also, ...others] });
  }
  return { found, cells, hidden: Math.max(0, groups.length - most) };
}
