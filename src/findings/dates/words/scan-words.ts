import type { Span } from '../../../model/index.ts';
import type { DateWord } from './date-word.ts';
import type { Weight } from './weight-of.ts';

/** A word, a number, a numeric date or a mark, as the date rules look at it. A line's end is one too, `\n`. */
export interface ScannedWord {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Whether no space stands before it. */
  readonly isGlued: boolean;
  /** Written in digits: "21", "21st", "1,200", "1.5"; null for anything else. */
  readonly number: number | null;
  /** "21st" */
  readonly isOrdinal: boolean;
  readonly entry: DateWord | undefined;
  readonly weight: Weight;
}

/** A word of the lexicon with what it weighs. */
export interface WeighedWord {
  readonly word: DateWord;
  readonly weight: Weight;
}

/** In order: letters; 2023-11-14 and 11/14/2023, 21st, 1,200 and 1.5, digits; rarer letters, a line's end, any other mark. */
const WORD =
  /[A-Za-z\u00C0-\u024F]+|(?<![\d.])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?![\d/])|\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)(?!\p{L})|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+(?![.\d])|\d+|\p{L}+|\n|\S/gu;

/** The words of a stretch of text. */
export function scanWords(
  text: string,
  [start, end]: Span,
  entries: ReadonlyMap<string, WeighedWord>,
): readonly ScannedWord[] {
  const words: ScannedWord[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  let before = -1;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    const [word] = found;
    const at = found.index;
    const lower = word.toLowerCase();
    const isDigit = isDigitAt(text, at);
    const known = isDigit ? undefined : entries.get(lower);
    words.push({
      start: at,
      end: at + word.length,
      lower,
      isCapital: !isDigit && lower !== word,
      isGlued: before === at,
      number: isDigit ? toNumber(word) : null,
      isOrdinal: isDigit && /[a-z]$/u.test(lower),
      entry: known?.word,
      weight: isDigit ? 3 : (known?.weight ?? 0),
    });
    before = at + word.length;
  }
  return words;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function toNumber(word: string): number | null {
  const plain = word.replaceAll(',', '').replace(/(?:st|nd|rd|th)$/iu, '');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
