import type { Article, PartKind, Span } from '../../../model/index.ts';

/** A paragraph, heading or line of an article, as it is laid out. */
export interface TextBlock {
  readonly kind: PartKind;
  readonly span: Span;
}

/** The stretches between line breaks (or blank lines), without the white space at their ends. */
function paragraphsIn(text: string, [start, end]: Span, gap: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  const add = (to: number): void => {
    const words = text.slice(from, to);
    const leading = words.length - words.trimStart().length;
    if (words.trim() !== '') spans.push([from + leading, from + words.trimEnd().length]);
  };
  for (const match of text.slice(start, end).matchAll(gap)) {
    add(start + match.index);
    from = start + match.index + match[0].length;
  }
  add(end);
  return spans;
}

/**
 * The blocks of an article in order, without overlap, with only white space between them. Text that lies in no part
 * belongs to the page, and is furniture. Paragraphs end at blank lines, or at every line break where a text has
 * no blank line.
 *
 * @example blocksOf({ text: 'A\n\nB', parts: [{ kind: 'body', start: 0, end: 4 }] }).map((block) => block.span) // [[0, 1], [3, 4]]
 */
export function blocksOf({ text, parts }: Pick<Article, 'text' | 'parts'>): readonly TextBlock[] {
  const gap = /\n[ \t\r]*\n/.test(text) ? /\n[ \t\r]*\n/g : /\n/g;
  const blocks: TextBlock[] = [];
  const add = (kind: PartKind, span: Span): void => {
    for (const paragraph of paragraphsIn(text, span, gap)) blocks.push({ kind, span: paragraph });
  };
  let end = 0;
  for (const part of parts) {
    add('furniture', [end, part.start]);
    add(part.kind, [Math.max(part.start, end), part.end]);
    end = Math.max(end, part.end);
  }
  add('furniture', [end, text.length]);
  return blocks;
}
