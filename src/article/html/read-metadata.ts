import type { PublishedBy } from '../../model/index.ts';
import type { Told } from '../draft.ts';
import { parseMoment } from '../times/parse-moment.ts';
import { findPublishedTime } from './find-published-time.ts';
import { readJsonLd } from './read-json-ld.ts';

/** What a page's markup says of its article. */
export interface Metadata extends Told {
  /** The article's text, where the markup repeats it. */
  readonly body: string | null;
  /** Whether the markup says that the page is an article. */
  readonly isArticle: boolean;
}

const OPENGRAPH_TIMES = ['article:published_time', 'og:article:published_time', 'og:published_time'];
// prettier-ignore
const META_TIMES = [
  'datepublished', 'date.published', 'article.published', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published-date',
  'publication_date', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created',
  'dc.date.created', 'citation_publication_date', 'date',
];

/** Reads what a page says of itself: JSON-LD first, then OpenGraph, then other meta tags, then `<time>`. */
export function readMetadata(page: Document): Metadata {
  const data = readJsonLd(page);
  const metas = metasOf(page);
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const site = plain(page, first('og:site_name', 'dc.publisher', 'citation_publisher', 'publisher'));
  const publisher = publisherOf(site, plain(page, data?.publisher ?? null));
  const author =
    data?.author ??
    first('author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author');
  const title = data?.title ?? first('og:title', 'parsely-title', 'dc.title', 'twitter:title');
  const times: readonly (readonly [PublishedBy, string | null])[] = [
    ['json-ld', momentIn(data?.published)],
    ['opengraph', momentIn(...OPENGRAPH_TIMES.map((name) => metas.get(name)))],
    ['meta', momentIn(...META_TIMES.map((name) => metas.get(name)))],
    ['time', findPublishedTime(page)],
  ];
  const [publishedBy, publishedAt] = times.find(([, moment]) => moment !== null) ?? [
    'unknown' as const,
    null,
  ];
  return {
    url: urlOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url')),
    title: shownTitle(page, plain(page, title), publisher),
    publisher,
    author: author === null || /^https?:/.test(author) ? null : plain(page, author),
    publishedAt,
    publishedBy,
    body: plain(page, data?.body ?? null),
    isArticle:
      data !== null ||
      metas.get('og:type') === 'article' ||
      page.querySelector('article, [itemprop="articleBody"]') !== null,
  };
}

/** Contents of the page's meta tags by their name in lower case; of several the first. */
function metasOf(page: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function momentIn(...values: readonly (string | null | undefined)[]): string | null {
  return values.map((value) => (value ? parseMoment(value) : null)).find((moment) => moment !== null) ?? null;
}

function urlOf(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Text as a reader sees it, where a publisher escaped it twice or left tags in it. */
function plain(page: Document, text: string | null): string | null {
  if (text === null || !/[&<]/.test(text)) return text;
  const holder = page.createElement('p');
  holder.innerHTML = text;
  return holder.textContent.trim() || null;
}

/** The site's name for itself, for JSON-LD may name the agency that a report is from; of two spellings JSON-LD's. */
function publisherOf(site: string | null, publisher: string | null): string | null {
  if (site === null || /^(?:https?:|@)/.test(site)) return publisher;
  return publisher !== null && lettersOf(site) === lettersOf(publisher) ? publisher : site;
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\b/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
}

/**
 * The title as the page's heading has it, without the names of outlet and section that stand around it elsewhere; where the
 * markup names none, the one heading of the page.
 */
function shownTitle(page: Document, title: string | null, publisher: string | null): string | null {
  const headings = Array.from(page.querySelectorAll('h1'), ({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  ).filter((heading) => heading.includes(' ') && heading !== publisher);
  if (title === null) return headings.length === 1 ? (headings[0] ?? null) : null;
  const shown = headings.filter((heading) => title.includes(heading));
  return shown.toSorted((a, b) => b.length - a.length)[0] ?? title;
}
