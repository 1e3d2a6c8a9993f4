import {
  wordingOf,
  type ArticleId,
  type ConflictInContext,
  type Decision,
  type JudgedConflict,
} from '../../model/index.ts';
import { originInWords } from './article-in-words.ts';
import { passageAround } from './passage-around.ts';

/** Characters of the passage that are shown around a value. */
export const LONGEST_AROUND = 160;

/** A conflict as a reader sees it. */
export interface ConflictReport {
  readonly conflict: JudgedConflict;
  /** How many more values it has than are at hand. */
  readonly more: number;
  /** The first words that tell each of its values, and those around them, in the order of the values. */
  readonly wordings: readonly { readonly words: string; readonly passage: string }[];
  readonly originOf: (article: ArticleId) => string;
  readonly decisions: readonly Decision[];
}

/** What the ledger answers of a conflict, as a report. */
export function toConflictReport(found: ConflictInContext): ConflictReport {
  const { conflict, articles, passages, more, decisions } = found;
  const originById = new Map(articles.map((article) => [article.id, originInWords(article)]));
  return {
    conflict,
    more,
    wordings: conflict.values.map(({ spans }, i) => {
      const { text, start } = passages[i] ?? { text: '', start: 0 };
      const within = spans
        .map(([from, to]) => [from - start, to - start] as const)
        .filter(([from, to]) => from >= 0 && to <= text.length)
        .slice(0, 1);
      return {
        words: wordingOf(text, within),
        passage: passageAround(text, [[0, text.length]], within, LONGEST_AROUND),
      };
    }),
    originOf: (article) => originById.get(article) ?? article,
    decisions,
  };
}
