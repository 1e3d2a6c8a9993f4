import {
  sentenceCountOf,
  sentenceSpanOf,
  type Analysis,
  type Article,
  type ArticleAnswer,
  type Part,
  type Span,
} from '../model/index.ts';
import { toParsedSentence, type ParsedSentence } from './parsed-sentence.ts';

/** Reads an article's English again: the ledger keeps no words. */
export type Analyse = (article: Article) => Promise<Analysis>;

/** A sentence of an article with its parse, by its number in the ledger. */
export interface SentenceAnswer extends ParsedSentence {
  /** How many sentences the article has. */
  readonly of: number;
}

/** So much of an article is read again with the sentence, for the language to be told as it was. */
const OPENING = 4000;

/** Parses one recorded sentence again; undefined where the article has none of that number, from 1. */
export async function showSentence(
  { article, sentences }: ArticleAnswer,
  number: number,
  analyse: Analyse,
): Promise<SentenceAnswer | undefined> {
  const span = sentences[number - 1];
  if (span === undefined) return undefined;
  const analysis = await analyse({ ...article, parts: around(article.parts, span) });
  const found = Array.from({ length: sentenceCountOf(analysis) }, (_, i) => sentenceSpanOf(analysis, i));
  const sentence = found.findIndex(([start, end]) => start <= span[0] && span[0] < end);
  if (sentence < 0) return undefined;
  return { ...toParsedSentence(article, analysis, sentence), number, of: sentences.length };
}

/** The sentence as a part of its own, and the opening: a long article costs no more than a short one. */
function around(parts: readonly Part[], [start, end]: Span): readonly Part[] {
  const stretches: readonly Span[] = [
    [0, Math.min(start, OPENING)],
    [start, end],
    [end, Math.max(end, OPENING)],
  ];
  return stretches.flatMap((stretch) =>
    parts.flatMap((part) => {
      const clipped = {
        kind: part.kind,
        start: Math.max(part.start, stretch[0]),
        end: Math.min(part.end, stretch[1]),
      };
      return clipped.start < clipped.end ? [clipped] : [];
    }),
  );
}
