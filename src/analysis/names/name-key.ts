import type { TokenRange } from '../../model/index.ts';

/** What a name is looked up by: its words in capitals, so that a headline's "AUSTIN" is the text's "Austin". */
export function nameKey(words: readonly string[], { first, last }: TokenRange): string {
  return words
    .slice(first, last + 1)
    .join(' ')
    .toUpperCase();
}
