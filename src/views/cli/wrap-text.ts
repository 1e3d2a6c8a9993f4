import { headOf, widthOf } from './fit-width.ts';

/** What is looked at to fill one line with a word that has no end. */
const UNITS_LOOKED_AT = 4096;

/**
 * The words of a text in lines of at most `width` columns; a word wider than a line is broken.
 *
 * @example wrapText('talks had failed', 10) // ['talks had', 'failed']
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ').flatMap((each) => breakWord(each, width))) {
    const taken = widthOf(word);
    if (line !== '' && columns + 1 + taken > width) {
      lines.push(line);
      line = '';
      columns = 0;
    }
    columns += line === '' ? taken : 1 + taken;
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same as one text behind `indent` spaces, from the second line on `hang` more; they count in the width. */
export function wrapIndented(text: string, width: number, indent: number, hang = 0): string {
  return wrapText(text, Math.max(1, width - indent - hang))
    .map((line, i) => ' '.repeat(i === 0 ? indent : indent + hang) + line)
    .join('\n');
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < word.length;) {
    const looked = word.slice(at, at + UNITS_LOOKED_AT);
    const piece = headOf(looked, width) || looked;
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}
