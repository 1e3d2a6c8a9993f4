import { html } from 'hono/html';
import type { NotFoundAnswer } from '../../model/index.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { pathTo } from './words/path-to.ts';
import { shorten } from './words/shorten.ts';

/** Of an ambiguous id. */
const SHOWN = 50;

/** Nothing has that address, or more than one thing; `answer` is null for an address that names no id. */
export function notFoundPage(answer: NotFoundAnswer | null): Html {
  const matches = answer?.matches.slice(0, SHOWN) ?? [];
  const explanation =
    answer === null
      ? html`<p>This desk has no page at that address.</p>`
      : matches.length === 0
        ? html`<p>Nothing in the ledger has the id <code>${shorten(answer.id, 100)}</code>.</p>`
        : html`<p>More than one thing has an id that begins with <code>${shorten(answer.id, 100)}</code>:</p>
            <ul>
              ${matches.map((id) => html`<li><a href="${pathTo.anything(id)}" data-item>${shorten(id, 100)}</a></li>`)}
            </ul>`;
  return layout({
    title: 'Not found',
    main: html`<div class="column">
      <h1>Not found</h1>
      ${explanation}
      <p><a href="/">All stories</a></p>
    </div>`,
    twin: null,
  });
}
