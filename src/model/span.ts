/**
 * A stretch of an article's text: half-open `[start, end)`, in UTF-16 code units of `article.text`.
 *
 * @example sliceOf('Austin said', [0, 6]) // 'Austin'
 */
export type Span = readonly [start: number, end: number];

export function sliceOf(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}

/** The words of a list of spans as one line, ` … ` where spans are apart. */
export function wordingOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => sliceOf(text, span).replace(/\s+/g, ' ')).join(' … ');
}

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The smallest span that covers all of them; undefined for none. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))];
}

/** The same stretches of text in order, spans that touch or overlap made one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && span[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}
