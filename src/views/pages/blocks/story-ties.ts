import { html } from 'hono/html';
import type { StoryAnswer, StoryId, StorySummary } from '../../../model/index.ts';
import { periodInWords } from '../../words/date-in-words.ts';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { inARow } from './in-a-row.ts';
import { listSection } from './list-section.ts';

/** More ids are counted. */
const NAMED = 8;

function otherStory(story: StorySummary): Html {
  return html`<li class="article-line">
    <p class="label" dir="auto">
      <a href="${pathTo.story(story.id)}" data-item>${shorten(story.label, 160)}</a>
    </p>
    <p class="meta">
      ${periodInWords(story.firstAt, story.lastAt)} · ${countInWords(story.articles, 'article')}
    </p>
  </li>`;
}

/** The other stories of the affair that a story belongs to. */
export function affairSection({ affair, notShown }: StoryAnswer, all: boolean): Html | string {
  return listSection('Of the same affair', 'affair', affair, otherStory, {
    all,
    notShown: notShown.stories,
    elsewhere: '/',
    empty: 'No other story of the ledger is on the same actors and subject.',
  });
}

/** That a story was several before they were found to be one. */
export function mergedNote(mergedFrom: readonly StoryId[]): Html | string {
  if (mergedFrom.length === 0) return '';
  const ids = mergedFrom.map((id) => html`<code>${shorten(id, 16)}</code>`);
  return html`<p class="meta merged">
    Joined by ${countInWords(mergedFrom.length, 'story that was', 'stories that were')} apart:
    ${inARow(ids, NAMED)}
  </p>`;
}
