import type { PartKind } from '../../model/index.ts';

/** A stretch of the text that stands on its own lines, on its way to becoming a part. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** The text from `start` to `end`. */
  readonly text: string;
  /** Null until a rule, or the markup it came from, has said. */
  readonly kind: PartKind | null;
  /** How much of it is links, 0 to 1; 0 where there is no markup to tell. */
  readonly linked: number;
}

/** The same paragraph with its kind known. */
export function as(kind: PartKind, paragraph: Paragraph): Paragraph {
  return { ...paragraph, kind };
}

/** Marks every paragraph that the test holds for. */
export function markWhere(
  paragraphs: readonly Paragraph[],
  kind: PartKind,
  test: (paragraph: Paragraph, index: number) => boolean,
): readonly Paragraph[] {
  return paragraphs.map((paragraph, index) => (test(paragraph, index) ? as(kind, paragraph) : paragraph));
}
