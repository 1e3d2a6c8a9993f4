import { markWhere, type Paragraph } from './paragraph.ts';
import { countWords, isProse, isTitleLike } from './prose.ts';

const MOST_WORDS = 15;

/** Marks the headings between paragraphs: a short line without a stop, with a sentence before it and one after. */
export function markHeadings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const report = paragraphs.filter(({ kind }) => kind === null || kind === 'headline');
  const headings = new Set(
    report.filter(({ kind, text }, i) => {
      const next = report[i + 1];
      if (kind !== null || !next || !isProse(next.text) || /^\p{Ll}/u.test(next.text)) return false;
      const previous = report[i - 1];
      return previous !== undefined && isProse(previous.text) && isHeading(text);
    }),
  );
  return markWhere(paragraphs, 'headline', (paragraph) => headings.has(paragraph));
}

function isHeading(text: string): boolean {
  return countWords(text) <= MOST_WORDS && isTitleLike(text) && !/^["'“‘«(]| \| /.test(text);
}
