import { html } from 'hono/html';
import type { Article } from '../../../model/index.ts';
import { dateInWords } from '../../words/date-in-words.ts';
import type { Html } from '../html.ts';

const KNOWN_BY: Record<Article['publishedBy'], string> = {
  'json-ld': 'by the page’s JSON-LD',
  opengraph: 'by the page’s OpenGraph',
  meta: 'by the page’s metadata',
  time: 'by a time marked on the page',
  record: 'by its record',
  line: 'by a line of its text',
  unknown: 'not known how',
};

/** When it was published and how that is known, or "date unknown". */
export function publicationInWords({
  publishedAt,
  publishedBy,
}: Pick<Article, 'publishedAt' | 'publishedBy'>): Html {
  if (publishedAt === null) return html`<span class="unknown">date unknown</span>`;
  const time = html`<time datetime="${publishedAt}">${dateInWords(publishedAt)}</time>`;
  return html`${time} <span class="how">${KNOWN_BY[publishedBy]}</span>`;
}
