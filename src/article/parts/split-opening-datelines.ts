import type { Paragraph } from './paragraph.ts';

const AGENCY = '\\((?:[A-Z][\\w.&]*)(?: [A-Z][\\w.&]*){0,3}\\)';
const DATE =
  '(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?)';
const CAPITALS = "[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]*){0,3}(?:, [A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,2})?";
const NAME = "[A-Z][\\w.'’-]+(?:[ /][A-Z][\\w.'’-]+){0,3}(?:, [A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,2})?";
const DASH = ' ?(?:—|–|--|-) ';
/** A place with a day or an agency: so it may open any paragraph. */
const FULL = new RegExp(`^${NAME}(?:${DATE}(?: ${AGENCY})?| ${AGENCY})${DASH}(?=\\S)`);
/** A place in capitals alone: only near the top, for later paragraphs may open with a heading. */
const BARE = new RegExp(`^${CAPITALS}${DASH}(?=\\S)`);
/** Words in capitals before a dash that are no places. */
const LABELS =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|LIVE|OPINION|ANALYSIS|EDITORIAL|FILE|PHOTOS?|REVIEW|NOTE|CORRECTION|POLL)\b/;

/** Parts the dateline that opens a paragraph, "SEOUL, Nov. 14 (Reuters) —", from the report that follows it. */
export function splitOpeningDatelines(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const top = paragraphs.filter(({ kind }) => kind === null).slice(0, 3);
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== null || LABELS.test(paragraph.text)) return [paragraph];
    const opening = paragraph.text.slice(0, 120);
    const dateline = (FULL.exec(opening) ?? (top.includes(paragraph) ? BARE.exec(opening) : null))?.[0];
    if (dateline === undefined) return [paragraph];
    const head = dateline.trimEnd();
    const { start, text } = paragraph;
    return [
      { ...paragraph, end: start + head.length, text: head, kind: 'dateline' as const },
      { ...paragraph, start: start + dateline.length, text: text.slice(dateline.length) },
    ];
  });
}
