import { html } from 'hono/html';
import type { UnreadAnswer } from '../../model/index.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { shorten } from './words/shorten.ts';

/** The latest shown; the JSON has them all. */
const SHOWN = 500;

/** What was asked for and could not be read, each with the reason. */
export function unreadPage({ unread }: UnreadAnswer): Html {
  const hidden = unread.length - SHOWN;
  return layout({
    title: 'Unread',
    main: html`<div class="column">
      <h1>Could not be read</h1>
      <p class="meta">
        ${unread.length === 0 ? 'Everything that was asked for was read.' : `${countInWords(unread.length, 'thing')}: what could not be read is not in any count of this desk.`}
      </p>
      <ul class="plain unread">
        ${unread.slice(0, SHOWN).map(
          ({ file, because, detail, at }) =>
            html`<li>
              <p class="file"><bdi data-item tabindex="-1">${shorten(file, 400)}</bdi></p>
              <p dir="auto">${shorten(detail, 600)}</p>
              <p class="meta">
                <span class="chip">${because}</span> <time datetime="${at}">${dateInWords(at)}</time>
              </p>
            </li>`,
        )}
      </ul>
      ${hidden > 0 ? html`<p class="meta">and ${countInWords(hidden, 'more', 'more')}, in the JSON of this page</p>` : ''}
    </div>`,
    twin: '/unread.json',
  });
}
