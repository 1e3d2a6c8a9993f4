import { isOneOf, parseTable } from '../../model/index.ts';
import { parseDateWords } from '../dates/words/parse-date-words.ts';

const BODY_WORD_SORTS = ['member', 'state', 'group', 'counting', 'forming', 'founding'] as const;
export type BodyWordSort = (typeof BODY_WORD_SORTS)[number];

/** What the doubt rules know of English. */
export interface DoubtLexicon {
  /** Words that tell something of a body, by lemma. */
  readonly words: ReadonlyMap<string, ReadonlySet<BodyWordSort>>;
  /** "fourteen" is 14. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Loads it by way of a function that gives the text of a file of the project.
 *
 * @throws Error naming the file and the line that cannot be understood
 */
export async function loadDoubtLexicon(text: (path: string) => Promise<string>): Promise<DoubtLexicon> {
  const dateWords = parseDateWords(await text('lexicon/date-words.tsv'));
  const numbers = new Map<string, number>();
  for (const [word, { number }] of dateWords) if (number !== undefined) numbers.set(word, number);
  return { words: parseBodyWords(await text('lexicon/body-words.tsv')), numbers };
}

/**
 * Reads `lexicon/body-words.tsv`.
 *
 * @throws Error naming the line whose sort is unknown, or that has no example
 */
export function parseBodyWords(tsv: string): DoubtLexicon['words'] {
  const words = new Map<string, Set<BodyWordSort>>();
  for (const { line, cells } of parseTable(tsv)) {
    const [word = '', sort = '', example = ''] = cells;
    if (word === '' || !isOneOf(BODY_WORD_SORTS, sort) || example === '')
      throw new Error(`lexicon/body-words.tsv, line ${line}: cannot read "${cells.join('\t')}"`);
    words.set(word, (words.get(word) ?? new Set()).add(sort));
  }
  return words;
}
