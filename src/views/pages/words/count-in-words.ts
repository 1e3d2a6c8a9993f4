import * as words from '../../words/count-in-words.ts';

/** The number and its noun, with a no-break space between them. @example countInWords(1200, 'story', 'stories') // '1,200\u00a0stories' */
export function countInWords(count: number, one: string, many?: string): string {
  return words.countInWords(count, one, many).replace(' ', '\u00a0');
}
