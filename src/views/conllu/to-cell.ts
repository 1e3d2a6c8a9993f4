const WHITE_SPACE = /\s+/gu;
/** Controls, and the marks that reverse the order in which text is shown: a terminal would obey them. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words as a field of CoNLL-U can hold them: white space of any kind is one space, what cannot be printed is U+FFFD,
 * nothing is `_`. The offsets in MISC lead to the words as they are.
 *
 * @example toCell('North\n\tKorea') // 'North Korea'
 */
export function toCell(text: string): string {
  return text.replace(WHITE_SPACE, ' ').replace(UNPRINTABLE, '\uFFFD').toWellFormed() || '_';
}
