import { markWhere, type Paragraph } from './paragraph.ts';
import { countWords } from './prose.ts';

const MOST_WORDS = 80;
const SAYS_WHO = /^(?:,? (?:is|was|has been|covers|writes|reports)\b)/;

/**
 * Marks the note below the report that says who its author is: "Jane Roe is a writer living in Oslo."
 *
 * @param author whose name is on the report; null where nobody's is
 */
export function markAuthorNote(
  paragraphs: readonly Paragraph[],
  author: string | null,
): readonly Paragraph[] {
  if (author === null) return paragraphs;
  const names = author.split(/\s*(?:,|&|\band\b)\s*/).filter((name) => name.length > 2);
  const half = (paragraphs.at(-1)?.end ?? 0) / 2;
  return markWhere(paragraphs, 'furniture', ({ kind, start, text }) => {
    if (kind !== null || start < half || countWords(text) > MOST_WORDS) return false;
    return names.some((name) => text.startsWith(name) && SAYS_WHO.test(text.slice(name.length)));
  });
}
