import { findFurniture, type FurnitureLexicon } from './furniture-lexicon.ts';
import { as, type Paragraph } from './paragraph.ts';
import { isProse, isTitleLike } from './prose.ts';

/** How much of an item is links where there is markup. */
const LINKED = 0.3;

/** Marks "Related stories" and its like, with the titles and links that follow, up to the next sentence of the report. */
export function markFurnitureLists(
  paragraphs: readonly Paragraph[],
  lexicon: FurnitureLexicon,
): readonly Paragraph[] {
  let inList = false;
  return paragraphs.map((paragraph) => {
    const { kind, text, linked } = paragraph;
    if (findFurniture(lexicon, text, ['list'])) inList = true;
    else inList &&= kind === 'furniture' || linked >= LINKED || (!isProse(text) && isTitleLike(text));
    return inList ? as('furniture', paragraph) : paragraph;
  });
}
