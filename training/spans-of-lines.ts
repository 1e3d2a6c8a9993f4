import type { Span } from '../src/model/index.ts';

/** The lines of a plain text that hold something, each a paragraph. */
export function spansOfLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: line }) => [index, index + line.length]);
}
