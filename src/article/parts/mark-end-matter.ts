import { findFurniture, type FurnitureLexicon } from './furniture-lexicon.ts';
import { markWhere, type Paragraph } from './paragraph.ts';
import { isProse } from './prose.ts';

/** Marks everything from the line on that begins the comments, the author's box or the next articles. */
export function markEndMatter(
  paragraphs: readonly Paragraph[],
  lexicon: FurnitureLexicon,
): readonly Paragraph[] {
  let left = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  let report = 0;
  const end = paragraphs.findIndex(({ kind, text }) => {
    // A report may be interrupted by such a line; then more of it follows than went before.
    if (left <= report && findFurniture(lexicon, text, ['end'])) return true;
    left -= text.length;
    if (kind === null && isProse(text)) report += text.length;
    return false;
  });
  return end === -1 ? paragraphs : markWhere(paragraphs, 'furniture', (_, index) => index >= end);
}
