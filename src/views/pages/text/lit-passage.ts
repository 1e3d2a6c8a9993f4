import { html } from 'hono/html';
import type { ArticleSummary, Span } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { languageAttributes } from '../words/language-attributes.ts';
import { cropPassage, type Passage } from './crop-passage.ts';
import { splitByMarks } from './split-by-marks.ts';

/** What the words that are lit are to the reader. */
export type LitAs = 'value' | 'scope' | 'telling';

/** More pieces than these are not lit, and more places than these not shown. */
const PIECES = 40;
const PLACES = 2;

export interface Lighting {
  readonly as: LitAs;
  /** Characters shown on both sides of what is lit. */
  readonly around: number;
}

/** Spans by the place where they stand: those with more between them than would be shown around them stand apart. */
function toPlaces(spans: readonly Span[], around: number): readonly (readonly Span[])[] {
  const places: Span[][] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const place = places.at(-1);
    const before = place?.at(-1);
    if (place && before && span[0] - before[1] <= 2 * around) place.push(span);
    else places.push([span]);
  }
  return places.length === 0 ? [[]] : places;
}

function litPlace({ text, start }: Passage, spans: readonly Span[], as: LitAs): readonly (Html | string)[] {
  const marks = spans.map((span) => ({ span: [span[0] - start, span[1] - start] as const }));
  return splitByMarks(text, marks).map(({ start: from, end, marks: lit }) => {
    const words = text.slice(from, end);
    return lit.length === 0 ? words : html`<mark class="${as}">${words}</mark>`;
  });
}

/** The parts of a passage around some spans of its article as a quotation, the words of the spans lit in it. */
export function litPassage(
  article: Pick<ArticleSummary, 'language'>,
  passage: Passage,
  spans: readonly Span[],
  { as, around }: Lighting,
): Html {
  const places = toPlaces(spans.slice(0, PIECES), around).slice(0, PLACES);
  const shown = places.map((pieces) => ({ pieces, cropped: cropPassage(passage, pieces, around) }));
  return html`<blockquote ${languageAttributes(article.language)}>
    ${shown[0]?.cropped.isCutBefore === true ? '… ' : ''}${shown.map(
      ({ pieces, cropped }, i) => html`${i > 0 ? ' … ' : ''}${litPlace(cropped, pieces, as)}`,
    )}${shown.at(-1)?.cropped.isCutAfter === true ? ' …' : ''}
  </blockquote>`;
}
