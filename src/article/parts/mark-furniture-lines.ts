import { findFurniture, type FurnitureLexicon } from './furniture-lexicon.ts';
import { as, type Paragraph } from './paragraph.ts';
import { isProse } from './prose.ts';

/** How much of a paragraph is links before it is a way to elsewhere and no longer a sentence with a link in it. */
const LINKED = 0.7;
const LONGEST_ROW = 80;

/** Marks lines that say by themselves what they are: known phrases, rules of dashes, links to elsewhere. */
export function markFurnitureLines(
  paragraphs: readonly Paragraph[],
  lexicon: FurnitureLexicon,
): readonly Paragraph[] {
  return paragraphs.map((paragraph) => {
    const { kind, text, linked } = paragraph;
    if (kind !== null && kind !== 'headline') return paragraph;
    const known = findFurniture(lexicon, text, ['line', 'start', 'within', 'finish']);
    if (known) return as(known.kind, paragraph);
    if (!/[\p{L}\p{N}]/u.test(text)) return as('furniture', paragraph);
    const leadsElsewhere = linked >= LINKED && !isProse(text);
    return leadsElsewhere || isRowOfButtons(text, lexicon) ? as('furniture', paragraph) : paragraph;
  });
}

/** Whether every word of a line is a button by itself: "Facebook Twitter Email". */
function isRowOfButtons(text: string, lexicon: FurnitureLexicon): boolean {
  if (text.length > LONGEST_ROW) return false;
  const words = text.split(/[\s|•·/]+/).filter((word) => word !== '');
  return (
    words.length > 1 && words.every((word) => findFurniture(lexicon, word, ['line'])?.kind === 'furniture')
  );
}
