import { firstIndex } from '../../learn/first-index.ts';
import { covers, overlaps, type Quoted, type Span } from '../../model/index.ts';

/** Direct where words stand only inside quotation marks, indirect where none does. `quotations` are in order and apart. */
export function quotedOf(text: string, content: readonly Span[], quotations: readonly Span[]): Quoted {
  const around = content.flatMap((span) => overlapping(quotations, span));
  if (around.length === 0) return 'indirect';
  const isDirect = content.every(
    (span) => around.some((quotation) => covers(quotation, span)) || !hasWordOutside(text, span, around),
  );
  return isDirect ? 'direct' : 'mixed';
}

/** Those of the spans, which are in order and apart, that overlap one. */
export function overlapping(spans: readonly Span[], span: Span): readonly Span[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.[1] ?? 0) > span[0]);
  const found: Span[] = [];
  for (let i = first; i < spans.length; i++) {
    const each = spans[i];
    if (!each || !overlaps(each, span)) break;
    found.push(each);
  }
  return found;
}

function hasWordOutside(text: string, [start, end]: Span, quotations: readonly Span[]): boolean {
  let at = start;
  for (const [from, to] of quotations) {
    if (from > at && /[\p{L}\p{N}]/u.test(text.slice(at, Math.min(from, end)))) return true;
    at = Math.max(at, to);
  }
  return at < end && /[\p{L}\p{N}]/u.test(text.slice(at, end));
}
