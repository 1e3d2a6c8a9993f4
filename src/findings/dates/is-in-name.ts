import { firstIndex } from '../../learn/first-index.ts';
import type { Analysis, Span } from '../../model/index.ts';

/** A stretch that is named, and whether by a person's name. */
export interface NamedSpan {
  readonly span: Span;
  readonly isPerson: boolean;
}

/** Where names stand, in order of the text. */
export function namedSpansOf({ names }: Analysis): readonly NamedSpan[] {
  return names
    .filter(({ form }) => form === 'name')
    .flatMap(({ spans, kind }) => spans.map((span) => ({ span, isPerson: kind === 'person' })))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Whether words are only part of a name ("USA Today"), or a person's ("April"); the year that begins a name dates it. */
export function isInName(
  named: readonly NamedSpan[],
  [start, end]: Span,
  { isYear, isGivenName }: { readonly isYear: boolean; readonly isGivenName: boolean },
): boolean {
  const found = named[firstIndex(named.length, (i) => (named[i]?.span[1] ?? 0) > start)];
  if (!found || found.span[0] > start || found.span[1] < end) return false;
  const isWhole = found.span[0] === start && found.span[1] === end;
  return isWhole ? found.isPerson && isGivenName : !(isYear && found.span[0] === start);
}
