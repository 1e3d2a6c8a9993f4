import type { PartKind } from '../../model/index.ts';
import { as, type Paragraph } from './paragraph.ts';
import { countWords, isProse, isTitleLike } from './prose.ts';

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME = `${WORD}(?: ${WORD}){1,4}`;
/** A name alone, or several, or one with what he is: "Jane Roe, Political Writer". */
const NAMES = new RegExp(`^${NAME}(?:(?:, ?| and )${NAME}){0,3}$`, 'u');

/**
 * Marks what stands above the first sentence of the report: the title, standfirst and repeated title as headline, the
 * section's name and other bits before the title as furniture, a name alone below it as byline.
 *
 * @param title where something better than the text has told it
 */
export function markOpening(paragraphs: readonly Paragraph[], title: string | null): readonly Paragraph[] {
  const reportStart = paragraphs.findIndex(
    ({ kind, text }) => kind === null && isProse(text) && !isSameTitle(text, title),
  );
  if (reportStart === -1) return paragraphs;
  const opening = paragraphs.slice(0, reportStart);
  const headline = findHeadline(opening, title);
  if (headline === -1) return paragraphs;
  const titleText = title ?? opening[headline]?.text ?? '';
  return paragraphs.map((paragraph, i) => {
    if (i >= reportStart || (paragraph.kind !== null && paragraph.kind !== 'headline')) return paragraph;
    if (i === headline || isSameTitle(paragraph.text, titleText)) return as('headline', paragraph);
    const kind = i < headline ? 'furniture' : kindBelowTitle(paragraph);
    return kind === null ? paragraph : as(kind, paragraph);
  });
}

/** The last line that is the known title; else the one that stands there twice, the first of four words, or the longest. */
function findHeadline(opening: readonly Paragraph[], title: string | null): number {
  if (title !== null) return opening.findLastIndex(({ text }) => isSameTitle(text, title));
  const candidates = opening.filter(
    ({ kind, text }) => (kind === null || kind === 'headline') && isTitleLike(text),
  );
  const twice = candidates.find((one) =>
    candidates.some((other) => other !== one && other.text === one.text),
  );
  const worded = candidates.find(({ text }) => countWords(text) >= 4);
  const longest = candidates.toSorted((a, b) => b.text.length - a.text.length)[0];
  const headline = twice ?? worded ?? longest;
  return headline ? opening.indexOf(headline) : -1;
}

/** Null for what is too long to be a standfirst: a sentence without its stop. */
function kindBelowTitle({ kind, text }: Paragraph): PartKind | null {
  if (text.includes(',') && NAMES.test(text)) return 'byline';
  const words = countWords(text);
  if (kind === null && words > 20) return null;
  if (kind === 'headline' || words >= 5) return 'headline';
  return NAMES.test(text) ? 'byline' : 'furniture';
}

function isSameTitle(text: string, title: string | null): boolean {
  if (title === null || text.length > 400) return false;
  const words = lettersOf(text);
  return words !== '' && words === lettersOf(title);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
