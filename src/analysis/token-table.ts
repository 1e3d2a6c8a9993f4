import type { Span } from '../model/index.ts';
import { readWords, type WordColumns } from './read-words.ts';
import type { WordReader } from './reader.ts';
import { splitText, wordsBySentence, type SplitText } from './split-text.ts';

/** The packed half of an analysis: its rows of sentences and tokens, and what the network says of names. */
export type TokenTable = SplitText & WordColumns;

/** Splits paragraphs into sentences and tokens, and reads them. */
export function fillTokenTable(text: string, paragraphs: readonly Span[], reader: WordReader): TokenTable {
  const split = splitText(text, paragraphs, reader);
  return { ...split, ...readWords(wordsBySentence(text, split), reader) };
}
