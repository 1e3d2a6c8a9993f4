import type { Article, Language } from '../../model/index.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { languageInWords } from '../words/language-in-words.ts';
import { toPlainText } from './to-plain-text.ts';

/** How a publication time is known, in a word or two. */
const KNOWN_BY: Record<Article['publishedBy'], string> = {
  'json-ld': 'by its JSON-LD',
  opengraph: 'by its OpenGraph data',
  meta: 'by its metadata',
  time: 'by a time marked on the page',
  record: 'by its record',
  line: 'by its own line',
  unknown: 'not known how',
};

/** Who printed it, or that this is not known. */
export function publisherInWords(publisher: string | null): string {
  return publisher === null ? 'publisher unknown' : toPlainText(publisher);
}

/**
 * When it was published and how that is known, or "date unknown".
 *
 * @example publicationInWords({ publishedAt: '2024-01-14', publishedBy: 'line' }) // '14 January 2024 by its own line'
 */
export function publicationInWords(article: Pick<Article, 'publishedAt' | 'publishedBy'>): string {
  const { publishedAt, publishedBy } = article;
  if (publishedAt === null) return 'date unknown';
  return `${toPlainText(dateInWords(publishedAt))} ${KNOWN_BY[publishedBy]}`;
}

/** Why nothing was looked for in an article that is not in English. */
export function notAnalysedInWords(language: Language): string {
  return `not English (${languageInWords(language)}), not analysed`;
}

/** Where an article comes from, to tell it from others in a list: its publisher where known, and its file. */
export function originInWords({ publisher, file }: Pick<Article, 'publisher' | 'file'>): string {
  return toPlainText(publisher === null ? file : `${publisher}, ${file}`);
}
