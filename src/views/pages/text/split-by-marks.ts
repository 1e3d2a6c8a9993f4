import type { Span } from '../../../model/index.ts';

/** A stretch of text and the marks that cover all of it, outermost first. */
export interface Segment<Mark> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** More than any sentence nests; bounds the output where thousands of marks lie on one place. */
const DEEPEST = 16;

/** The same offset within the text, moved by one where it would tear a surrogate pair apart. */
function snapTo(text: string, offset: number, direction: -1 | 1): number {
  const inside = Math.min(Math.max(Math.trunc(offset), 0), text.length);
  const tears = (text.codePointAt(inside - 1) ?? 0) > 0xffff && inside < text.length;
  return tears ? inside + direction : inside;
}

/**
 * Cuts a text wherever a mark starts or ends, and at `cuts`, so that marks which nest, overlap or touch become a
 * flat run of segments. The segments, joined, are the text; spans that are empty or outside it mark nothing.
 * Time is that of sorting the marks.
 *
 * @example
 * splitByMarks('he said', [{ span: [3, 7] }]) // [{ start: 0, end: 3, marks: [] }, { start: 3, end: 7, marks: [{ span: [3, 7] }] }]
 */
export function splitByMarks<Mark extends { readonly span: Span }>(
  text: string,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): readonly Segment<Mark>[] {
  const placed = marks
    .map((mark) => ({ mark, start: snapTo(text, mark.span[0], -1), end: snapTo(text, mark.span[1], 1) }))
    .filter(({ mark, start, end }) => mark.span[0] < mark.span[1] && start < end);
  const opening = placed.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const closing = opening.toSorted((a, b) => a.end - b.end);
  const edges = new Set([0, text.length, ...cuts.map((cut) => snapTo(text, cut, -1))]);
  for (const { start, end } of placed) edges.add(start).add(end);
  const offsets = [...edges].sort((a, b) => a - b);

  const segments: Segment<Mark>[] = [];
  const open = new Set<(typeof placed)[number]>();
  let [opened, closed] = [0, 0];
  for (const [index, end] of offsets.entries()) {
    const start = offsets[index - 1];
    if (start === undefined) continue;
    for (let next = closing[closed]; next && next.end <= start; next = closing[++closed]) open.delete(next);
    for (let next = opening[opened]; next && next.start <= start; next = opening[++opened]) open.add(next);
    const covering = open.values().take(DEEPEST);
    segments.push({ start, end, marks: covering.map(({ mark }) => mark).toArray() });
  }
  return segments;
}
