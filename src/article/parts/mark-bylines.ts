import { markWhere, type Paragraph } from './paragraph.ts';
import { countWords, endsSentence, isProse, shareOfCapitals } from './prose.ts';

const BY = /^(?:written )?by\b ?:? ?/i;
const MOST_WORDS = 20;

/** Marks "By Jane Roe and John Doe, Correspondents" above the report or below it. */
export function markBylines(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = paragraphs.findIndex(({ kind, text }) => kind === null && isProse(text));
  const last = paragraphs.findLastIndex(({ kind, text }) => kind === null && isProse(text));
  return markWhere(
    paragraphs,
    'byline',
    ({ kind, text }, i) =>
      (kind === null || kind === 'headline') && (first === -1 || i < first || i > last) && isByline(text),
  );
}

/** Whether a line says whose work the article is. */
function isByline(text: string): boolean {
  if (!BY.test(text) || countWords(text) > MOST_WORDS || endsSentence(text)) return false;
  const names = text.replace(BY, '');
  return names === '' || (/^\p{Lu}/u.test(names) && shareOfCapitals(names) >= 0.6);
}

/** The names on the first byline; null where there is none. */
export function authorIn(paragraphs: readonly Pick<Paragraph, 'kind' | 'text'>[]): string | null {
  const byline = paragraphs.find(({ kind, text }) => kind === 'byline' && isByline(text));
  return byline ? authorOf(byline.text) : null;
}

/** The names on a byline, without what follows them after a bar, a dash or a number; null for a line without names. */
export function authorOf(byline: string): string | null {
  const signed = byline.trim().replace(BY, '').trimStart();
  const names = signed.split(/\s*(?:[\r\n|•·]|\s[-–—]\s|\d)/)[0]?.replace(/[\s,]+$/, '');
  return names === undefined || names === '' ? null : names;
}
