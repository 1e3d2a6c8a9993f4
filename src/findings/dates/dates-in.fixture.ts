import { analyse } from '../../analysis/index.ts';
import { projectFiles } from '../../engine.ts';
import type { DateMention } from '../../model/index.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { reader } from '../../../test/read-english.ts';
import { loadDateLexicon } from './date-lexicon.ts';
import { findDates } from './find-dates.ts';

const lexicon = await loadDateLexicon(projectFiles.text);

/** The dates of a text that was published on a day, or nobody knows when. */
export function datesIn(text: string, publishedAt: string | null): readonly DateMention[] {
  const article = toPlainArticle('dated', text, publishedAt);
  return findDates(article, analyse(article, reader), lexicon);
}

/** Each with its words and its value: `last September = 2023-09`. */
export function valuedIn(text: string, publishedAt: string | null = '2023-11-15'): readonly string[] {
  return datesIn(text, publishedAt).map(({ spans, value }) => {
    const words = spans.map((span) => text.slice(...span)).join(' … ');
    return `${words} = ${value}`;
  });
}
