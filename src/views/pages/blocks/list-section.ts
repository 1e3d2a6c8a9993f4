import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { countInWords } from '../words/count-in-words.ts';

/** How many items of a list a page shows of a large story, and how many when asked for all; the JSON has no limit. */
const BRIEF = 40;
const ALL = 2000;

export interface ListRoom {
  /** Whether the reader asked for all. */
  readonly all: boolean;
  /** How many more there are than the answer has. */
  readonly notShown?: number;
  /** The path of the list that has those too. */
  readonly elsewhere?: string;
}

/** What of a list a page shows, how many items it has in all, and a sentence on the rest. */
export function takeItems<Item>(
  items: readonly Item[],
  { all, notShown = 0, elsewhere }: ListRoom,
): { readonly shown: readonly Item[]; readonly total: number; readonly rest: Html | string } {
  const shown = items.slice(0, all ? ALL : BRIEF);
  const total = items.length + notShown;
  const hidden = total - shown.length;
  if (hidden === 0) return { shown, total, rest: '' };
  const list = elsewhere === undefined ? '' : html`, <a href="${elsewhere}">in the list of all</a>`;
  const where =
    shown.length < items.length
      ? all
        ? ', in the JSON of this page'
        : html`: <a href="?all">show all</a>`
      : list;
  return {
    shown,
    total,
    rest: html`<p class="meta">and ${countInWords(hidden, 'more', 'more')}${where}</p>`,
  };
}

/** A section of a page for a list; nothing for an empty one, unless `empty` says what that means. */
export function listSection<Item>(
  heading: string,
  id: string,
  items: readonly Item[],
  render: (item: Item) => Html,
  { empty, ...room }: ListRoom & { readonly empty?: string },
): Html | string {
  if (items.length === 0 && empty === undefined) return '';
  const { shown, total, rest } = takeItems(items, room);
  const list =
    items.length === 0
      ? html`<p class="empty">${empty ?? ''}</p>`
      : html`<ul class="plain">
          ${shown.map(render)}
        </ul>`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading} <span class="count">${total.toLocaleString('en')}</span></h2>
    ${list} ${rest}
  </section>`;
}
