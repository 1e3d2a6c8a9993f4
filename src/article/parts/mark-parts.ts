import type { Part } from '../../model/index.ts';
import type { FurnitureLexicon } from './furniture-lexicon.ts';
import { markAuthorNote } from './mark-author-note.ts';
import { authorIn, markBylines } from './mark-bylines.ts';
import { markClosing } from './mark-closing.ts';
import { markDatelines } from './mark-datelines.ts';
import { markEndMatter } from './mark-end-matter.ts';
import { markFurnitureLines } from './mark-furniture-lines.ts';
import { markFurnitureLists } from './mark-furniture-lists.ts';
import { markHeadings } from './mark-headings.ts';
import { markOpening } from './mark-opening.ts';
import type { Paragraph } from './paragraph.ts';
import { splitOpeningDatelines } from './split-opening-datelines.ts';

/** What is known of an article besides its paragraphs. */
export interface Known {
  readonly title: string | null;
  readonly author: string | null;
  readonly lexicon: FurnitureLexicon;
}

/**
 * Says of every paragraph what it is for. What no rule marks is body: prose taken for furniture is lost to the reader,
 * furniture taken for prose only annoys him.
 */
export function markParts(
  paragraphs: readonly Paragraph[],
  { title, author, lexicon }: Known,
): readonly Part[] {
  let marked = markFurnitureLines(paragraphs, lexicon);
  marked = markFurnitureLists(marked, lexicon);
  marked = markEndMatter(marked, lexicon);
  marked = markDatelines(marked);
  marked = markBylines(marked);
  marked = markAuthorNote(marked, author ?? authorIn(marked));
  marked = markOpening(marked, title);
  marked = markClosing(marked);
  marked = markHeadings(marked);
  marked = splitOpeningDatelines(marked);
  return marked.map(({ kind, start, end }) => ({ kind: kind ?? 'body', start, end }));
}
