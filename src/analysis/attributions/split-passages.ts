import type { Analysis, Span, TokenRange } from '../../model/index.ts';

/** No passage has more tokens: what is read at once is bounded, whatever the text. */
export const LONGEST_PASSAGE = 200;

/**
 * The passages in which attributions are looked for: paragraphs, those that are too long cut between sentences, a sentence that is
 * too long within. `paragraphs` are in order and hold every sentence.
 */
export function splitPassages(
  { sentenceSpans, sentenceTokens }: Pick<Analysis, 'sentenceSpans' | 'sentenceTokens'>,
  paragraphs: readonly Span[],
): readonly TokenRange[] {
  const passages: TokenRange[] = [];
  let first = 0;
  let paragraph = 0;
  for (let sentence = 0; sentence < sentenceSpans.length / 2; sentence++) {
    const begins = sentenceTokens[sentence] ?? 0;
    const ends = sentenceTokens[sentence + 1] ?? 0;
    const before = paragraph;
    while ((paragraphs[paragraph]?.[1] ?? Infinity) <= (sentenceSpans[2 * sentence] ?? 0)) paragraph++;
    if (paragraph !== before || ends - first > LONGEST_PASSAGE) close(begins);
    while (ends - first > LONGEST_PASSAGE) close(first + LONGEST_PASSAGE);
  }
  close(sentenceTokens.at(-1) ?? 0);
  return passages;

  function close(end: number): void {
    if (end > first) passages.push({ first, last: end - 1 });
    first = end;
  }
}
