import { parseTable } from '../../model/index.ts';

/** Words that credit a publisher. */
export interface CreditPhrase {
  /** In lower case. */
  readonly words: string;
  /** Where the publisher is named: in the same short line, or right behind the words. */
  readonly place: 'line' | 'after';
  /** Whether the whole report rests on it. */
  readonly isWhole: boolean;
}

/**
 * Reads `lexicon/credit-phrases.tsv`.
 *
 * @throws Error naming the file and the line that cannot be understood
 */
export function parseCreditPhrases(table: string): readonly CreditPhrase[] {
  return parseTable(table).map(({ line, cells: [words = '', place, extent] }) => {
    if (words === '' || (place !== 'line' && place !== 'after') || (extent !== 'whole' && extent !== 'part'))
      throw new Error(`lexicon/credit-phrases.tsv, line ${line}: cannot be understood`);
    return { words, place, isWhole: extent === 'whole' };
  });
}
