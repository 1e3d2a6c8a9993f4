const ESCAPE = '\u001b';
const BELL = '\u0007';

/** ECMA-48 control sequences ("turn red", "move up"), and the strings that set titles and links. */
const SEQUENCE = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|[\\]PX^_][^${ESCAPE}${BELL}]*(?:${BELL}|${ESCAPE}\\\\)?)`,
  'g',
);
/** All white space as one space; controls, and the marks that reverse the order in which text is shown, as none. */
const WHITE_SPACE = /\s+/gu;
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words of an article as one line that is safe on a terminal: text from outside may hold sequences that
 * move the cursor, hide words or answer in the reader's name.
 *
 * @example toPlainText('talks\n\u001b[31mfailed') // 'talks failed'
 */
export function toPlainText(text: string): string {
  return text.replace(SEQUENCE, '').replace(WHITE_SPACE, ' ').replace(UNPRINTABLE, '').toWellFormed();
}
