import {
  headOf,
  lemmaOf,
  pennTagOf,
  relationOf,
  sentenceSpanOf,
  tagOf,
  tokenSpanOf,
  tokensOf,
  type Analysis,
  type Article,
  type ArticleId,
  type PennTag,
  type Relation,
  type Tag,
} from '../model/index.ts';

/** A word of a sentence, as it was read. */
export interface ParsedWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly tag: Tag;
  readonly pennTag: PennTag;
  /** The number of its head, from 1; 0 for the root, null where nothing was parsed. */
  readonly head: number | null;
  readonly relation: Relation;
}

/** One sentence with its parse: what a line of `hearsay parse --json` and the desk's page of a sentence show. */
export interface ParsedSentence {
  readonly kind: 'sentence';
  readonly article: ArticleId;
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly ParsedWord[];
  readonly madeBy: string;
}

/**
 * A sentence out of the packed rows of an analysis, plain.
 *
 * @example toParsedSentence(article, analysis, 0).words[0]?.relation // 'nsubj'
 */
export function toParsedSentence(
  { id, text }: Pick<Article, 'id' | 'text'>,
  analysis: Analysis,
  sentence: number,
): ParsedSentence {
  const [start, end] = sentenceSpanOf(analysis, sentence);
  const { first, last } = tokensOf(analysis, sentence);
  const words = Array.from({ length: last - first + 1 }, (_, i): ParsedWord => {
    const token = first + i;
    const span = tokenSpanOf(analysis, token);
    const head = headOf(analysis, token);
    const relation = relationOf(analysis, token);
    return {
      start: span[0],
      end: span[1],
      form: text.slice(...span),
      lemma: lemmaOf(analysis, token),
      tag: tagOf(analysis, token),
      pennTag: pennTagOf(analysis, token),
      head: head >= 0 ? head - first + 1 : relation === 'root' ? 0 : null,
      relation,
    };
  });
  return {
    kind: 'sentence',
    article: id,
    number: sentence + 1,
    start,
    end,
    text: text.slice(start, end),
    words,
    madeBy: analysis.madeBy,
  };
}
