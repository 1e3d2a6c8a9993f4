import * as words from '../../words/confidence-in-words.ts';

/** The same as in `views/words`, with a no-break space before the number. @example confidenceInWords(0.93) // 'sure,\u00a00.93' */
export function confidenceInWords(confidence: number): string {
  return words.confidenceInWords(confidence).replace(', ', ',\u00a0');
}
