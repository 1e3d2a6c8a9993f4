import { html } from 'hono/html';
import type { Holdings, StoriesAnswer, StorySummary } from '../../model/index.ts';
import { pager } from './blocks/pager.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { periodInWords } from '../words/date-in-words.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** Stories a page. */
export const STORIES_A_PAGE = 25;

/** Publishers named in the line of a story; more are counted. */
const PUBLISHERS_NAMED = 5;

function holdingsLine(holdings: Holdings): Html {
  const counts = [
    countInWords(holdings.articles, 'article'),
    countInWords(holdings.statements, 'statement'),
    countInWords(holdings.stories, 'story', 'stories'),
  ].join(' · ');
  const across = html` · <a href="/copies">${countInWords(holdings.copies, 'copy', 'copies')}</a> ·
    <a href="/claims">${countInWords(holdings.claims, 'claim')}</a>`;
  const notAnalysed =
    holdings.notAnalysed > 0
      ? html` · <span>${holdings.notAnalysed} not in English, not analysed</span>`
      : '';
  const unread =
    holdings.unread > 0 ? html` · <a href="/unread">${holdings.unread} could not be read</a>` : '';
  return html`<p class="holdings">${counts}${across}${notAnalysed}${unread}</p>`;
}

function publishersLine(publishers: readonly string[]): Html | string {
  if (publishers.length === 0) return html`<span class="unknown">publisher unknown</span>`;
  const named = publishers.slice(0, PUBLISHERS_NAMED);
  const more = publishers.length - named.length;
  return html`${named.map((name, i) => html`${i > 0 ? ', ' : ''}<bdi>${shorten(name, 60)}</bdi>`)}${
    more > 0 ? ` and ${countInWords(more, 'other')}` : ''
  }`;
}

function storyLine(story: StorySummary): Html {
  return html`<li class="story-line">
    <h2 dir="auto"><a href="${pathTo.story(story.id)}" data-item>${shorten(story.label, 200)}</a></h2>
    <p class="byline">${publishersLine(story.publishers)}</p>
    <p class="meta">
      ${periodInWords(story.firstAt, story.lastAt)}<br />
      ${countInWords(story.articles, 'article')} · ${countInWords(story.statements, 'statement')}
    </p>
  </li>`;
}

function pathToPage(search: string, offset: number, path = '/'): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('q', search);
  if (offset > 0) query.set('offset', String(offset));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function nothing(search: string): Html {
  if (search !== '') {
    return html`<p class="empty">
      No story has <q><bdi>${shorten(search, 100)}</bdi></q> in it. <a href="/">All stories</a>
    </p>`;
  }
  return html`<p class="empty">
    The ledger holds no story yet. Put articles into it with <code>hearsay add PATH</code>.
  </p>`;
}

/** The list of stories, `STORIES_A_PAGE` at a time, above it what the ledger holds; `search` is empty for all. */
export function storiesPage(answer: StoriesAnswer, search: string): Html {
  const found = html`<p class="meta">
    ${countInWords(answer.total, 'story', 'stories')} with <q><bdi>${shorten(search, 100)}</bdi></q> ·
    <a href="/">All stories</a>
  </p>`;
  const list =
    answer.total === 0
      ? nothing(search)
      : html`${search === '' ? '' : found}
          <ol class="stories" start="${answer.offset + 1}">
            ${answer.stories.map(storyLine)}
          </ol>`;
  return layout({
    title: search === '' ? 'Stories' : `Search: ${shorten(search, 60)}`,
    main: html`<div class="column list">
      <h1>Stories</h1>
      ${holdingsLine(answer.holdings)} ${list}
      ${pager(
        { offset: answer.offset, shown: answer.stories.length, total: answer.total, size: STORIES_A_PAGE },
        'Pages of stories',
        (at) => pathToPage(search, at),
      )}
    </div>`,
    twin: pathToPage(search, answer.offset, '/index.json'),
    search,
  });
}
