/** White space, and what leaves no ink or cannot stand in a field as it is. */
const BLANK = /[\s\p{C}\uFFFD]/gu;

/** The characters by which words are aligned: those that can be seen. */
export function inkOf(text: string): string {
  return text.replace(BLANK, '');
}
