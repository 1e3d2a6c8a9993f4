/** From which confidence on a word is used; the next one down for less. */
const WORDS = [
  [0.9, 'sure'],
  [0.75, 'fairly sure'],
  [0.5, 'unsure'],
  [0, 'a guess'],
] as const;

/** In hundredths, rounded down: 0.899 is not yet 0.90. */
export function confidenceInNumbers(confidence: number): string {
  return (Math.floor(confidence * 100 + 1e-6) / 100).toFixed(2);
}

/**
 * How sure it is that a statement was read rightly, in words and as a number.
 *
 * @example confidenceInWords(0.93) // 'sure, 0.93'
 */
export function confidenceInWords(confidence: number): string {
  const word = WORDS.find(([least]) => confidence >= least)?.[1] ?? 'a guess';
  return `${word}, ${confidenceInNumbers(confidence)}`;
}

/** Whether a reader should be told unasked that a statement may have been misread. */
export function isUnsure(confidence: number): boolean {
  return confidence < 0.75;
}
