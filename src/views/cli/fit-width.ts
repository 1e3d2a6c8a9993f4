import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Latin letters and the punctuation of English, each one column wide. */
const NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;
/** Far more code units than a visible column needs, so that a megabyte of combining marks costs nothing. */
const UNITS_A_COLUMN = 16;

/** Columns that a text takes on a terminal: two for East Asian characters and emoji, none for combining marks. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/**
 * The text, or as much of its beginning as fits with `…` in `width` columns.
 *
 * @example fitWidth('Ministers promise an inquiry', 12) // 'Ministers p…'
 */
export function fitWidth(text: string, width: number): string {
  if (width < 1) return '';
  const looked = text.slice(0, width * UNITS_A_COLUMN);
  if (looked.length === text.length && widthOf(text) <= width) return text;
  return `${headOf(looked, width - 1).trimEnd()}…`;
}

/** The longest beginning of the text, by whole characters, that fits in `width` columns. */
export function headOf(text: string, width: number): string {
  if (NARROW.test(text)) return text.slice(0, width);
  let head = '';
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    columns += widthOf(segment);
    if (columns > width) break;
    head += segment;
  }
  return head;
}

/** The text with spaces after it (before it, to the `right`) up to `width` columns. */
export function padTo(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}
