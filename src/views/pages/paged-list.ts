import { html } from 'hono/html';
import { pager } from './blocks/pager.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { countInWords } from './words/count-in-words.ts';

/** Items a page of a list. */
export const ITEMS_A_PAGE = 25;

/** What differs from list to list. */
export interface PagedList {
  readonly heading: string;
  /** Of the list's first page; its twin has `.json` after it. */
  readonly path: string;
  /** What the list has, in a sentence. */
  readonly about: string;
  /** What it means that the list is empty, in a sentence. */
  readonly empty: string;
  readonly total: number;
  readonly offset: number;
  /** How many items there are on this page, and what they are laid out as. */
  readonly shown: number;
  readonly items: Html;
}

function pathAt(path: string, offset: number): string {
  return offset > 0 ? `${path}?offset=${offset}` : path;
}

/** A page of a list: what it has, its items, and the way to the pages before and after. */
export function pagedList({ heading, path, about, empty, total, offset, shown, items }: PagedList): Html {
  const list =
    total === 0
      ? html`<p class="empty">${empty}</p>`
      : shown === 0
        ? html`<p class="empty">The list ends before this page. <a href="${path}">Its beginning</a></p>`
        : items;
  return layout({
    title: heading,
    main: html`<div class="column list">
      <h1>${heading}</h1>
      <p class="holdings">${countInWords(total, 'entry', 'entries')} · ${about}</p>
      ${list}
      ${pager({ offset, shown, total, size: ITEMS_A_PAGE }, `Pages of ${heading.toLowerCase()}`, (at) => pathAt(path, at))}
    </div>`,
    twin: pathAt(`${path}.json`, offset),
  });
}
