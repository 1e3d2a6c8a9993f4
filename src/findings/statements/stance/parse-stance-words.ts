import { isOneOf, parseTable, TAGS } from '../../../model/index.ts';

/**
 * `falsehood` and `truth`: a verdict on what others say; `threat`: the deed that a threat announces; `reprisal`: what the threatened
 * would meet.
 */
const SORTS = ['falsehood', 'truth', 'threat', 'reprisal'] as const;
export type StanceSort = (typeof SORTS)[number];

/** By lemma and part of speech: `false/ADJ`. */
export type StanceWords = ReadonlyMap<string, StanceSort>;

/**
 * Reads `lexicon/stance-words.tsv`.
 *
 * @throws Error naming the line whose part of speech or sort is unknown, or that has no example
 */
export function parseStanceWords(tsv: string): StanceWords {
  return new Map(
    parseTable(tsv).map(({ line, cells }) => {
      const [lemma = '', tag = '', sort = '', example = ''] = cells;
      if (!isOneOf(TAGS, tag) || !isOneOf(SORTS, sort) || example === '')
        throw new Error(`lexicon/stance-words.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
      return [`${lemma}/${tag}`, sort];
    }),
  );
}
